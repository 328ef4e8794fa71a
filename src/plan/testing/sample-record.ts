import type { BodyRecord, Minutes, RecordMember, Tracker, WorkProgramme } from '../../load/meeting.ts';
import { at, bodyText, minutes, person, sampleBody } from './sample-meeting.ts';

const june = { year: 2014, month: 6, day: 20 };
const july = { year: 2014, month: 7, day: 18 };
const september = { year: 2014, month: 9, day: 26 };

/** Minutes with one of everything: votes, declarations, a substitute, an action, a correction. */
export function fullMinutes(more: Partial<Minutes> = {}): Minutes {
  return minutes({
    when: { date: { year: 2014, month: 11, day: 21 }, time: { minutes: 660 } },
    present: [
      {
        name: 'Councillors',
        groups: [],
        people: [
          { name: 'Councillor Michael Coker', personId: 'councillor-michael-coker', role: 'chair' },
          { name: 'Jane Doe', substituteFor: 'Councillor Derek Poole', from: { minutes: 685 } },
        ],
      },
    ],
    absent: [{ name: 'Councillor Derek Poole', personId: 'councillor-derek-poole', substitute: 'Jane Doe' }],
    declarations: [
      {
        name: 'Robin Verso',
        item: 'report-of-the-budget-working-group',
        interest: 'other interest',
        text: bodyText('He left.'),
      },
    ],
    items: [
      { title: 'Apologies', item: 'apologies', numbered: true, resolutions: [], actions: [], items: [], at },
      {
        title: 'Report of the Budget Working Group',
        item: 'report-of-the-budget-working-group',
        numbered: true,
        text: bodyText('The Panel considered the report.'),
        resolutionLead: 'The Panel agreed:',
        resolutions: [
          {
            text: bodyText('To note the report.'),
            movedBy: 'Councillor Coker',
            secondedBy: 'Robin Verso',
            carried: false,
            votes: { for: 1, against: 2, abstained: 0 },
            recorded: { for: ['Coker'], against: ['Verso', 'Doe'], abstained: [] },
          },
        ],
        actions: [
          { id: 'figures', text: bodyText('Send the figures.'), lead: 'Neil Hewison', due: september, at },
        ],
        items: [],
        at,
      },
    ],
    ...more,
  });
}

/** Three meetings, the last of a working group; three members, of whom one has come in July. */
export function sampleRecord(): BodyRecord {
  const member = (name: string, more: Partial<RecordMember> = {}): RecordMember => ({
    person: person(name),
    group: 'Councillors',
    coOpted: false,
    terms: [{}],
    ...more,
  });
  const came = [{ name: 'Councillor Michael Coker' }, { name: 'Robin Verso' }];
  return {
    body: sampleBody,
    minutes: [
      minutes({ when: { date: june }, present: [{ name: 'Members', people: came, groups: [] }] }),
      fullMinutes({ when: { date: september } }),
      minutes({ when: { date: september }, title: 'Budget Working Group' }),
    ],
    membership: [
      member('Councillor Michael Coker', { authority: 'Warwick District Council' }),
      member('Councillor Derek Poole', { from: july, terms: [{ from: july }] }),
      member('Robin Verso', { group: 'Co-opted independent members', coOpted: true }),
    ],
  };
}

export function sampleTracker(): Tracker {
  return {
    body: sampleBody,
    asOf: { year: 2014, month: 11, day: 21 },
    file: 'trackers/panel.yaml',
    entries: [
      {
        id: 'cycles',
        kind: 'action',
        raised: june,
        text: bodyText('More detail on collisions.'),
        lead: 'Georgina Atkinson',
        due: july,
        updates: [
          { reported: july, status: 'in-progress' },
          { reported: september, status: 'complete', text: bodyText('A note was sent.') },
        ],
        status: 'complete',
        at,
      },
      {
        id: 'report',
        kind: 'recommendation',
        raised: july,
        text: bodyText('Clearer figures.'),
        updates: [],
        status: 'open',
        response: 'partly',
        at,
      },
    ],
  };
}

export function sampleProgramme(): WorkProgramme {
  return {
    body: sampleBody,
    file: 'programmes/panel.yaml',
    groups: [
      {
        title: 'Standing items',
        entries: [
          { title: 'Complaints', detail: bodyText('To consider complaints.'), next: 'Every meeting' },
        ],
      },
    ],
    briefingNotes: [{ title: 'Police complaints', lead: 'Neil Hewison', last: july, next: september }],
  };
}
