import { describe, expect, it } from 'vitest';
import { loadSample, meetingText, sampleFiles, told } from './testing/sample-files.ts';

function load(members: string, rest = 'items: []'): ReturnType<typeof loadSample> {
  const body = sampleFiles['bodies/panel.yaml'] ?? '';
  return loadSample({
    'bodies/panel.yaml': body.replace(/membership:\n(?: .*\n)+/, `membership:\n${members}`),
    'meetings/one/meeting.yaml': meetingText(rest),
  });
}

const group = '  - group: Councillors\n    members:\n';

describe('membership', () => {
  it('counts the days from and until, both included', () => {
    const { meeting, problems } = load(`${group}      - { person: ann-hill, until: 2014-11-20 }
      - { person: bob-reed, from: 2014-11-21, until: 2014-11-21 }
      - { person: dee-llwyd, from: 2014-11-22 }
`);
    expect(problems).toEqual([]);
    expect(meeting?.membership[0]?.members.map(({ person }) => person?.id)).toEqual(['bob-reed']);
  });

  it('holds vacancies and co-opted members, and leaves out groups without members', () => {
    const { meeting, problems } = load(`${group}      - { vacancy: true, authority: Fen Council }
  - group: Co-opted members
    coOpted: true
    members: [{ person: bob-reed }]
  - group: Former members
    members: [{ person: ann-hill, until: 2013-01-01 }]
`);
    expect(problems).toEqual([]);
    expect(meeting?.membership).toMatchObject([
      { name: 'Councillors', members: [{ vacancy: true, authority: 'Fen Council', coOpted: false }] },
      { name: 'Co-opted members', members: [{ coOpted: true, vacancy: false }] },
    ]);
  });

  it('tells of two chairs on the day', () => {
    const loaded = load(`${group}      - { person: ann-hill, role: chair }
      - { person: bob-reed, role: chair }
`);
    expect(told(loaded)).toEqual([
      'data/bodies/panel.yaml:9:35 two-chairs Councillor Ann Hill is chair on 21 November 2014 already\n' +
        '  hint: end one term with `until`, or begin it later with `from`',
    ]);
    const oneAfterAnother = load(`${group}      - { person: ann-hill, role: chair, until: 2014-05-31 }
      - { person: bob-reed, role: chair, from: 2014-06-01 }
`);
    expect(oneAfterAnother.problems).toEqual([]);
  });

  it('tells of a member who is there twice on the day', () => {
    const loaded = load(`${group}      - { person: ann-hill }
  - group: Others
    members: [{ person: ann-hill }]
`);
    expect(told(loaded)).toEqual([
      'data/bodies/panel.yaml:10:25 member-twice Councillor Ann Hill is a member twice on 21 November 2014',
    ]);
    const roleChanged = load(`${group}      - { person: ann-hill, until: 2014-06-30 }
      - { person: ann-hill, role: chair, from: 2014-07-01 }
`);
    expect(roleChanged.problems).toEqual([]);
    expect(roleChanged.meeting?.membership[0]?.members).toMatchObject([{ role: 'chair' }]);
  });

  it('tells of terms that end before they begin, and of unknown members', () => {
    const loaded = load(`${group}      - { person: ann-hill, from: 2015-01-01, until: 2014-01-01 }
      - { person: anne-hill }
`);
    expect(loaded.problems.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`)).toEqual([
      '8:54 date-invalid',
      '9:19 unknown-person',
    ]);
  });

  it('seats a substitute in the place of a member, without office', () => {
    const { meeting, problems } = loadSample({
      'meetings/one/meeting.yaml': meetingText(
        'substitutes: [{ person: dee-llwyd, for: ann-hill }]\nitems: []',
      ),
    });
    expect(problems).toEqual([]);
    const [first] = meeting?.membership[0]?.members ?? [];
    expect(first).toMatchObject({
      person: { id: 'dee-llwyd' },
      substituteFor: { id: 'ann-hill' },
      authority: 'Marsh Council',
    });
    expect(first).not.toHaveProperty('role');
  });

  it.each([
    [
      '{ person: dee-llwyd, for: cai-rees }',
      'unknown-person Cai Rees is not a member on the day of the meeting',
    ],
    ['{ person: bob-reed, for: ann-hill }', 'member-twice Councillor Bob Reed is a member already'],
    [
      '{ person: dee-llwyd, for: ann-hill }, { person: cai-rees, for: ann-hill }',
      'member-twice the place of',
    ],
  ])('tells of a wrong substitute: %s', (substitutes, problem) => {
    const lines = told(
      loadSample({ 'meetings/one/meeting.yaml': meetingText(`substitutes: [${substitutes}]\nitems: []`) }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(problem);
  });
});
