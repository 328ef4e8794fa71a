import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDisk } from '../disk/disk.ts';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { cleanText } from './clean-text.ts';
import { loadMinutesOf } from './minutes-of-meeting.ts';
import { newMinutes } from './new-minutes.ts';
import { meetingText, sampleFiles } from './testing/sample-files.ts';

type Files = Readonly<Record<string, string>>;

function begin(files: Files) {
  const all = { ...sampleFiles, ...files };
  const begun = newMinutes(memoryDisk(all), 'one');
  return { ...begun, loaded: loadMinutesOf(memoryDisk({ ...all, [begun.path]: begun.text }), 'one') };
}

describe('newMinutes', () => {
  it('gives a file that is ready to fill', () => {
    const { text, path, problems, loaded } = begin({
      'meetings/one/meeting.yaml': meetingText(`numbering: { from: 7 }
substitutes: [{ person: dee-llwyd, for: bob-reed }]
items:
  - title: General
    items: [{ title: Apologies }, { standingText: interests }]
  - adjournment: Lunch
  - title: "Budget: 2015"
    report: { recommendations: { lead: "That:", list: [It be noted; and, "It be\\n  kept."] } }
  - { title: Staff, numbered: false, exempt: { paragraphs: [1] }, items: [{ title: Pay }] }`),
    });
    expect(problems).toEqual([]);
    expect(path).toBe('meetings/one/minutes.yaml');
    const [, schema, notes, written] = /^(.+)\n(#[\s\S]+?)\n\n(body[\s\S]*)$/.exec(text) ?? [];
    expect(schema).toMatch(/^# yaml-language-server: \$schema=.*\/schemas\/minutes\.schema\.json$/);
    expect(notes).toContain('votes: { for: 6, against: 4, abstained: 1 }');
    expect(written).toBe(`body: panel
date: 2014-11-21
time: "11:00"
venue: Marsh Hall
status: draft

# As on the agenda. Take it out if minutes begin with 1, or write the number of the first.
numbering:
  from: 7

# Take out who was absent; who sent apologies goes into \`absent\` below. Who came late or left early:
# \`from: "11:25"\`, \`until: "12:40"\`. Groups of others who were there may be added:
#   - group: Members of the public
#     people:
#       - name: Jerry Pritchard
#         capacity: Chair of the Custody Visitors
#     others: One member of the public (observing)
present:
  - group: Councillors
    people:
      - person: ann-hill
        capacity: Marsh Council
        role: chair
      - person: dee-llwyd
        capacity: Fen Council
        substituteFor: bob-reed

  - group: Officers
    people:
      - person: cai-rees
        capacity: Clerk

# Members who sent apologies, in place of \`[]\`:
#   - person: a-person
#     substitute: another-person
absent:
  - person: bob-reed
    capacity: Fen Council

# Interests that were declared, in place of \`[]\`:
#   - person: a-person
#     item: the id of an item below
#     interest: other disclosable interest
#     text: What it is, and whether the person withdrew.
declarations: []

items:
  # Item 7
  - item: general
    title: General
    items:
      # Item 7.1
      - item: apologies
        title: Apologies
        text: |

      # Item 7.2
      - item: interests
        title: Interests
        text: |


  # Item 8
  - item: budget-2015
    title: "Budget: 2015"
    text: |

    # Recommended: It be noted; and
    # Recommended: It be
    #    kept.
    resolutions:
      list: []

  - item: staff
    title: Staff
    numbered: false
    # Exempt: the public reads the title and why it is exempt, and nothing of what you write here.
    # If all of it may be published after all, write \`exempt: none\`.
    exempt: { paragraphs: [ 1 ] }
    items:
      - item: pay
        title: Pay
        # Exempt: the public reads the title and why it is exempt, and nothing of what you write here.
        # If all of it may be published after all, write \`exempt: none\`.
        exempt: { paragraphs: [ 1 ] }
        text: |


# When the meeting rose:
# rose: "13:25"
signature: Chair
`);
    expect(loaded.problems).toEqual([]);
    expect(loaded.minutes).toMatchObject({
      status: 'draft',
      absent: [{ name: 'Councillor Bob Reed', substitute: 'Councillor Dee Llŵyd' }],
      items: [{ items: [{}, {}] }, { item: 'budget-2015', resolutions: [] }, { numbered: false }],
    });
    expect(loaded.minutes?.items[1]).not.toHaveProperty('text');
  });

  it('puts the chair before the vice-chair before the others', () => {
    const body = sampleFiles['bodies/panel.yaml']
      ?.replace('        role: chair\n', '')
      .replace(
        'standingTexts',
        '      - { person: dee-llwyd, role: vice-chair }\n      - { person: cai-rees, role: chair }\nstandingTexts',
      );
    const { text } = begin({ 'bodies/panel.yaml': body ?? '' });
    expect([...text.matchAll(/^ +- person: (.+)$/gm)].map(([, id]) => id).slice(0, 4)).toEqual([
      'cai-rees',
      'dee-llwyd',
      'ann-hill',
      'bob-reed',
    ]);
  });

  it.each(['2014-11-21-police-and-crime-panel', '2014-12-19-police-and-crime-panel'])(
    'gives a file that loads, of the sample meeting %s',
    (id) => {
      const real = openDisk('data');
      const path = `meetings/${id}/minutes.yaml`;
      const without = { ...real, exists: (asked: string) => asked !== path && real.exists(asked) };
      const { text, problems } = newMinutes(without, id);
      expect(problems).toEqual([]);
      const written = {
        ...real,
        exists: (asked: string) => asked === path || real.exists(asked),
        readText: (asked: string) => (asked === path ? { value: text } : real.readText(asked)),
      };
      expect(loadMinutesOf(written, id).problems).toEqual([]);
    },
  );

  it('gives a file that loads, of a meeting that says little', () => {
    const { loaded } = begin({
      'bodies/panel.yaml': 'name: P\nauthority: A\nstyle: s\n',
      'meetings/one/meeting.yaml': 'body: panel\ndate: 2014-11-21\nitems: [{ title: Only }]\n',
    });
    expect(loaded.problems).toEqual([]);
    expect(loaded.minutes).toMatchObject({ present: [], items: [{ item: 'only', title: 'Only' }] });
  });

  it('gives a file that loads, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
    const nasty = fc.constantFrom(
      'null',
      '12:00',
      '- a',
      '# b',
      'a: b',
      '"',
      "'",
      '*x',
      '&x',
      '@',
      '%',
      '2014-11-21',
      'yes',
      '{',
      '| ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, nasty), { minLength: 1, maxLength: 4 }), (titles) => {
        const items = titles.map((title) => ({ title, report: { recommendation: title } }));
        const meeting = JSON.stringify({ body: 'panel', date: '2014-11-21', venue: titles[0], items });
        const { loaded, problems } = begin({ 'meetings/one/meeting.yaml': meeting });
        // Words that are refused in the agenda have been told there.
        if (problems.length > 0) return;
        expect(loaded.problems).toEqual([]);
        expect(loaded.minutes?.items.map(({ title }) => title)).toEqual(titles.map(cleanText));
        expect(loaded.minutes?.when.venue).toBe(cleanText(titles[0] ?? ''));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['oen', {}, 'unknown-meeting'],
    ['../one', {}, 'unknown-meeting'],
    ['one', { 'meetings/one/minutes.yaml': 'mine' }, 'duplicate-id'],
    ['one', { 'meetings/one/meeting.yaml': 'body: pannel\ndate: 2014-11-21\nitems: []\n' }, 'unknown-body'],
  ])('gives no text for %s with %j', (id, files: Files, code) => {
    const { text, problems } = newMinutes(memoryDisk({ ...sampleFiles, ...files }), id);
    expect(text).toBe('');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
