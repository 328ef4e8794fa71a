import type {
  AgendaItem,
  Appendix,
  Body,
  BodyText,
  Meeting,
  Minutes,
  Person,
  Report,
} from '../../load/meeting.ts';
import type { Position } from '../../problems/problem.ts';

export const at: Position = { file: 'meeting.yaml', line: 1, column: 1 };

export const sampleBody: Body = {
  id: 'panel',
  name: 'Warwickshire Police and Crime Panel',
  shortName: 'the Panel',
  authority: 'Warwickshire County Council',
  style: 'warwickshire',
  lang: 'en-GB',
  nation: 'england',
  numbering: { items: 'agenda', minutes: 'minutes' },
};

export function bodyText(markdown: string): BodyText {
  return { markdown, at, folder: 'meetings/sample' };
}

export function person(name: string, more: Partial<Person> = {}): Person {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, ...more };
}

export function item(title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    type: 'item',
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    numbered: true,
    kind: 'business',
    nextMeetings: [],
    items: [],
    at,
    ...more,
  };
}

export function report(title: string, more: Partial<Report> = {}): Report {
  return { title, recommendations: [], appendices: [], contacts: [], at, ...more };
}

export function appendix(letter: string, title: string, more: Partial<Appendix> = {}): Appendix {
  return {
    id: `appendix-${letter.toLowerCase()}`,
    letter,
    title,
    layout: 'standard',
    orientation: 'portrait',
    showTitle: true,
    contentsDepth: 0,
    at,
    ...(more.minutes === undefined && { body: bodyText(`Body of ${title}`) }),
    ...more,
  };
}

export function minutes(more: Partial<Minutes> = {}): Minutes {
  return {
    body: sampleBody,
    file: 'minutes.yaml',
    lang: 'en-GB',
    status: 'draft',
    numbering: { scheme: 'minutes', from: 1, year: 2014 },
    absent: [],
    declarations: [],
    when: { date: { year: 2014, month: 9, day: 26 }, time: { minutes: 660 } },
    notices: [],
    present: [],
    items: [],
    at,
    ...more,
  };
}

export function meetingOf(items: Meeting['items'], more: Partial<Meeting> = {}): Meeting {
  return {
    id: '2014-11-21-panel',
    file: 'meeting.yaml',
    body: sampleBody,
    lang: 'en-GB',
    numbering: { scheme: 'agenda', from: 1, year: 2014 },
    kind: 'ordinary',
    when: {
      date: { year: 2014, month: 11, day: 21 },
      time: { minutes: 660 },
      venue: 'Council Chamber, Elizabeth House',
    },
    membership: [],
    items,
    notices: [],
    contacts: [],
    ...more,
  };
}

/** A meeting with one of everything that a pack can hold. */
export function sampleMeeting(): Meeting {
  const coker = person('Councillor Michael Coker');
  const atkinson = person('Georgina Atkinson', {
    post: 'Democratic Services Team Leader',
    email: 'democratic.services@warwickshire.example',
    telephone: '(01926) 000000',
  });
  const items: Meeting['items'] = [
    item('General', {
      items: [
        item('Apologies'),
        item('Disclosures of interests', { text: bodyText('Members are to:\n\n- declare\n- leave') }),
        item('Minutes of the previous meeting', { minutes: sampleMinutes() }),
      ],
    }),
    item('Child Sexual Exploitation', { kind: 'verbal', purpose: bodyText('To receive an update.') }),
    {
      type: 'adjournment',
      text: 'The Panel will adjourn for lunch',
      from: { minutes: 735 },
      until: { minutes: 765 },
      at,
    },
    item('Report of the Budget Working Group', { kind: 'report', report: sampleReport(atkinson) }),
    item('Cyber crime', { kind: 'to-follow' }),
    item('Date of next meeting', {
      nextMeetings: [
        {
          kind: 'extraordinary',
          date: { year: 2014, month: 12, day: 19 },
          time: { minutes: 840 },
          venue: 'Shire Hall, Warwick',
          purpose: 'to undertake a Confirmation Hearing.',
        },
        {
          kind: 'ordinary',
          date: { year: 2015, month: 2, day: 3 },
          time: { minutes: 600 },
          venue: 'Shire Hall, Warwick',
        },
      ],
    }),
    item('Exempt information', {
      exclusion: { paragraphs: [2], resolution: bodyText('That members of the public be excluded.') },
      items: [
        item('Complaints', {
          numbered: false,
          exempt: { paragraphs: [2] },
          purpose: bodyText('To consider complaints.'),
          report: report('SECRET-TITLE', {
            body: bodyText('SECRET-BODY'),
            recommendations: [bodyText('SECRET-RECOMMENDATION')],
            appendices: [appendix('A', 'SECRET-APPENDIX')],
          }),
        }),
      ],
    }),
  ];
  return meetingOf(items, {
    membership: [
      {
        name: 'Councillors',
        members: [
          { person: coker, authority: 'Warwick District Council', coOpted: false, vacancy: false },
          {
            person: person('Councillor Dennis Harvey'),
            authority: 'Nuneaton and Bedworth Borough Council',
            role: 'chair',
            coOpted: false,
            vacancy: false,
          },
          { authority: 'Rugby Borough Council', coOpted: false, vacancy: true },
          {
            person: person('Jane Doe'),
            authority: 'Warwick District Council',
            coOpted: false,
            vacancy: false,
            substituteFor: coker,
          },
        ],
      },
      {
        name: 'Co-opted independent members',
        members: [{ person: person('Robin Verso'), role: 'vice-chair', coOpted: true, vacancy: false }],
      },
    ],
    notices: [
      { id: 'webcasting', title: 'Webcasting notice', text: bodyText('This meeting will be filmed.') },
    ],
    contacts: [atkinson],
    signatory: {
      person: person('Jim Graham', { post: 'Chief Executive' }),
      lines: ['Shire Hall', 'Warwick'],
    },
  });
}

function sampleMinutes(): Minutes {
  return minutes({
    notices: [{ id: 'webcast', title: 'Webcast', text: bodyText('A webcast is available.') }],
    present: [
      {
        name: 'Members of the Panel',
        people: [],
        groups: [
          {
            name: 'Councillors',
            groups: [],
            people: [
              { name: 'Michael Coker', capacity: 'Warwick District Council' },
              { name: 'Dennis Harvey', capacity: 'Nuneaton and Bedworth Borough Council', role: 'chair' },
            ],
          },
        ],
      },
      {
        name: 'Members of the public',
        people: [{ name: 'Jerry Pritchard' }],
        groups: [],
        others: 'One member of the public (observing)',
      },
    ],
    items: [
      {
        title: 'General',
        numbered: true,
        resolutions: [],
        actions: [],
        items: [
          {
            title: 'Apologies',
            numbered: true,
            text: bodyText('There were none.'),
            resolutions: [],
            actions: [],
            items: [],
            at,
          },
        ],
        at,
      },
      {
        title: 'Budget Working Group',
        numbered: true,
        text: bodyText('The Panel considered the report.'),
        resolutionLead: 'The Panel agreed to:',
        resolutions: [
          { text: bodyText('Note the report; and'), carried: true },
          { text: bodyText('Appoint Councillor Fowler.'), carried: true },
        ],
        actions: [],
        items: [],
        at,
      },
      {
        title: 'Urgent items',
        numbered: false,
        text: bodyText('None.'),
        resolutions: [],
        actions: [],
        items: [],
        at,
      },
    ],
    rose: { minutes: 805 },
    signature: 'Chair',
  });
}

function sampleReport(author: Person): Report {
  return report('Report of the Budget Working Group', {
    recommendationLead: bodyText('That the Panel:'),
    recommendations: [bodyText('Suggests issues; and'), bodyText('Considers the minutes.')],
    body: bodyText('## Background\n\nThe Panel has a group.'),
    appendices: [
      appendix('A', 'Delivery plan', {
        orientation: 'landscape',
        marking: 'RESTRICTED',
        tag: 'Appendix A',
        contentsDepth: 2,
      }),
      appendix('B', 'SECRET-APPENDIX-B', { exempt: { paragraphs: [3] } }),
      appendix('C', 'Minutes of the group', { minutes: minutes({ title: 'Budget Working Group' }) }),
    ],
    backgroundPapers: [],
    contacts: [{ role: 'Report Author', person: author }],
  });
}
