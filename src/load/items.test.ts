import { describe, expect, it } from 'vitest';
import type { AgendaItem, Meeting } from './meeting.ts';
import { loadItems, told } from './testing/sample-files.ts';

function itemsOf(rest: string, files: Readonly<Record<string, string>> = {}): readonly AgendaItem[] {
  const { meeting, problems } = loadItems(rest, files);
  expect(problems).toEqual([]);
  return (meeting as Meeting).items.filter((entry) => entry.type === 'item');
}

describe('items', () => {
  it('need a title and nothing more', () => {
    expect(itemsOf('items:\n  - title: Any “Other” Business')).toEqual([
      {
        type: 'item',
        id: 'any-other-business',
        title: 'Any “Other” Business',
        numbered: true,
        kind: 'business',
        nextMeetings: [],
        items: [],
        at: { file: 'data/meetings/one/meeting.yaml', line: 6, column: 5 },
      },
    ]);
  });

  it('take title and text from a standing text', () => {
    const [own, other] = itemsOf(
      'items:\n  - standingText: interests\n  - { standingText: filming, title: Film }',
    );
    expect(own).toMatchObject({ id: 'interests', title: 'Interests', text: { markdown: 'Declare them.\n' } });
    expect(other).toMatchObject({ id: 'film', title: 'Film', text: { markdown: 'We film.' } });
  });

  it('need a title where the standing text has none', () => {
    expect(told(loadItems('items: [{ standingText: filming }]'))).toEqual([
      'meeting.yaml:5:25 missing-field the standing text `filming` has no title\n' +
        '  hint: write the title of the item in `title`',
    ]);
  });

  it('have ids of their own or made ones, all different', () => {
    const text = `items:
  - title: Update
    items: [{ title: Update }, { id: update-2, title: Cost }]
  - title: Cyngor Llŷn – Diweddariad
  - title: 日本
  - title: Report
    report: { appendices: [{ title: A, body: a.md }, { title: B, body: a.md, letter: X }, { title: C, body: a.md }] }`;
    const items = itemsOf(text, { 'meetings/one/a.md': 'A' });
    expect(items.map(({ id }) => id)).toEqual(['update', 'cyngor-llyn-diweddariad', 'item', 'report']);
    expect(items[0]?.items.map((entry) => 'id' in entry && entry.id)).toEqual(['update-3', 'update-2']);
    expect(items[3]?.report?.appendices.map(({ id, letter }) => [id, letter])).toEqual([
      ['report-appendix-a', 'A'],
      ['report-appendix-x', 'X'],
      ['report-appendix-b', 'B'],
    ]);
  });

  it('may not share an id that the author chose', () => {
    expect(
      told(loadItems('items:\n  - { id: a, title: A }\n  - title: B\n    items: [{ id: a, title: C }]')),
    ).toEqual(['meeting.yaml:8:19 duplicate-id another item has the id `a` already']);
  });

  it('keep the kind that is written, and are reports if they have one', () => {
    const text =
      'items:\n  - { title: A, report: {} }\n  - { title: B, kind: verbal, report: {} }\n  - { title: C }';
    expect(itemsOf(text).map(({ kind }) => kind)).toEqual(['report', 'verbal', 'business']);
  });

  it('may be an adjournment, meetings to come, or an exclusion', () => {
    const { meeting, problems } = loadItems(`items:
  - adjournment: Lunch
    from: "12:15"
    until: "12:45"
  - title: Next
    nextMeetings:
      - { kind: extraordinary, date: 2014-12-19, time: "14:00", venue: Hall, purpose: to hear }
      - { date: 2015-02-03 }
  - title: Exempt
    exclusion: { paragraphs: [2, 3], resolution: That the public be excluded. }
    items:
      - { title: Complaints, numbered: false, exempt: { paragraphs: [2] } }`);
    expect(problems).toEqual([]);
    expect(meeting?.items).toMatchObject([
      {
        type: 'adjournment',
        text: 'Lunch',
        from: { minutes: 735 },
        until: { minutes: 765 },
        at: { line: 6 },
      },
      {
        nextMeetings: [
          { kind: 'extraordinary', time: { minutes: 840 }, venue: 'Hall', purpose: 'to hear' },
          { kind: 'ordinary', date: { year: 2015, month: 2, day: 3 } },
        ],
      },
      {
        exclusion: { paragraphs: [2, 3], resolution: { markdown: 'That the public be excluded.' } },
        items: [{ numbered: false, exempt: { paragraphs: [2] } }],
      },
    ]);
  });

  it('tell of an adjournment that ends before it begins', () => {
    expect(told(loadItems('items: [{ adjournment: Lunch, from: "12:45", until: "12:15" }]'))).toEqual([
      'meeting.yaml:5:53 date-invalid the adjournment ends before it begins',
    ]);
  });
});

describe('reports', () => {
  const files = { 'meetings/one/reports/a.md': '## One\r\n\r\nText\r\n' };

  it('read their text, and know where it stands', () => {
    const [item] = itemsOf('items: [{ title: A, report: { body: reports/a.md } }]', files);
    expect(item?.report).toMatchObject({
      title: 'A',
      recommendations: [],
      appendices: [],
      contacts: [],
      body: {
        markdown: '## One\n\nText\n',
        at: { file: 'data/meetings/one/reports/a.md', line: 1, column: 1 },
        folder: 'meetings/one/reports',
      },
    });
    expect(item?.report).not.toHaveProperty('backgroundPapers');
  });

  it('say who reports, and what for', () => {
    const [item] = itemsOf('items: [{ title: A, report: { from: The Group, summary: To tell the Panel. } }]');
    expect(item?.report).toMatchObject({ from: 'The Group', summary: { markdown: 'To tell the Panel.' } });
  });

  it('have one recommendation or a list', () => {
    const [one, many] = itemsOf(`items:
  - title: A
    report:
      recommendation: |
        That it be noted.
  - title: B
    report:
      recommendations: { lead: "That the Panel:", list: [Notes; and, Agrees.] }`);
    expect(one?.report?.recommendations).toEqual([
      {
        markdown: 'That it be noted.\n',
        at: { file: 'data/meetings/one/meeting.yaml', line: 9, column: 9 },
        folder: 'meetings/one',
      },
    ]);
    expect(many?.report?.recommendationLead?.markdown).toBe('That the Panel:');
    expect(many?.report?.recommendations.map(({ markdown }) => markdown)).toEqual(['Notes; and', 'Agrees.']);
  });

  it('say that there are no background papers, or name them', () => {
    const text =
      'items:\n  - { title: A, report: { backgroundPapers: None } }\n  - { title: B, report: { backgroundPapers: [Plan] } }';
    expect(itemsOf(text).map(({ report }) => report?.backgroundPapers)).toMatchObject([
      [],
      [{ markdown: 'Plan' }],
    ]);
  });

  it('have contacts, and tell of those who are unknown', () => {
    const text =
      'items: [{ title: A, report: { contacts: [{ role: Author, person: cai-rees }, { role: Head, person: x }] } }]';
    const loaded = loadItems(text);
    expect(told(loaded)).toEqual([
      'meeting.yaml:5:100 unknown-person there is no person `x`\n  hint: persons are written in the files of the folder `people`',
    ]);
    expect(loaded.meeting?.items[0]).toMatchObject({
      report: { contacts: [{ role: 'Author', person: { id: 'cai-rees' } }] },
    });
  });

  it('give appendices their defaults', () => {
    const text =
      'items: [{ title: A, report: { appendices: [{ title: T, body: reports/a.md, numbering: None }] } }]';
    const [item] = itemsOf(text, files);
    expect(item?.report?.appendices[0]).toEqual({
      id: 'a-appendix-a',
      letter: 'A',
      title: 'T',
      body: { markdown: '## One\n\nText\n', at: expect.anything(), folder: 'meetings/one/reports' },
      layout: 'standard',
      orientation: 'portrait',
      showTitle: true,
      contentsDepth: 0,
      at: { file: 'data/meetings/one/meeting.yaml', line: 5, column: 46 },
    });
  });

  it('take minutes as an appendix', () => {
    const minutes =
      'body: panel\ntitle: Group\ndate: 2014-10-29\nitems: [{ title: Apologies, text: None. }]\n';
    const [item] = itemsOf('items: [{ title: A, report: { appendices: [{ title: T, minutes: m.yaml }] } }]', {
      'meetings/one/m.yaml': minutes,
    });
    expect(item?.report?.appendices[0]?.minutes).toMatchObject({ title: 'Group', body: { id: 'panel' } });
    expect(item?.report?.appendices[0]).not.toHaveProperty('body');
  });

  it('letter more than 26 appendices', () => {
    const many = Array.from({ length: 28 }, (_, index) => `{ title: T${index}, body: reports/a.md }`).join(
      ', ',
    );
    const [item] = itemsOf(`items: [{ title: A, report: { appendices: [${many}] } }]`, files);
    expect(item?.report?.appendices.slice(24).map(({ letter }) => letter)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  it.each([
    ['body: reports/b.md', 'did you mean `reports/a.md`?'],
    ['body: report/a.md', 'a path is relative to the file that it is written in'],
    ['body: reports/a.md/', 'did you mean'],
  ])('tell of a missing file: %s', (field, hint) => {
    const { problems } = loadItems(`items: [{ title: A, report: { ${field} } }]`, files);
    if (hint !== 'did you mean')
      expect(problems).toMatchObject([{ code: 'file-missing', hint, at: { line: 5, column: 37 } }]);
  });

  it('tell of a path that leaves the data folder', () => {
    const paths = ['../../../secret.md', '/etc/passwd', 'C:\\secret.md'];
    for (const path of paths) {
      const { problems } = loadItems(`items: [{ title: A, report: { body: '${path}' } }]`);
      expect(problems).toMatchObject([{ code: 'path-outside-data', at: { line: 5, column: 37 } }]);
    }
  });
});
