import { describe, expect, it } from 'vitest';
import { loadSample, sampleFiles, told } from './testing/sample-files.ts';

function loadBody(lines: string, more: Readonly<Record<string, string>> = {}) {
  return loadSample({ 'bodies/panel.yaml': `${sampleFiles['bodies/panel.yaml']}${lines}\n`, ...more });
}

describe('public notice', () => {
  it('tells how to attend and until when a question may be put', () => {
    const { meeting, problems } = loadBody(
      'publicNotice: { attend: filming, questions: { text: interests, workingDays: 3, time: "12:00" } }',
    );
    expect(problems).toEqual([]);
    expect(meeting?.notice).toMatchObject({
      attend: { markdown: 'We film.' },
      questions: {
        text: { markdown: 'Declare them.\n' },
        deadline: { date: { year: 2014, month: 11, day: 18 }, time: { minutes: 720 } },
      },
    });
  });

  it('keeps the holidays of the nation and the days that the body is closed', () => {
    const lines =
      'nation: scotland\nclosedDays: [2014-11-20]\npublicNotice: { questions: { workingDays: 1 } }';
    expect(loadBody(lines).meeting?.notice).toEqual({
      questions: { deadline: { date: { year: 2014, month: 11, day: 19 } } },
    });
  });

  it('is absent where the body has no rule, and empty where it says nothing', () => {
    expect(loadBody('').meeting).not.toHaveProperty('notice');
    expect(loadBody('publicNotice: {}').meeting?.notice).toEqual({});
    expect(
      loadBody('publicNotice: { questions: { text: filming } }').meeting?.notice?.questions,
    ).not.toHaveProperty('deadline');
  });

  it.each([
    ['publicNotice: { attend: fliming }', 'unknown-standing-text'],
    ['publicNotice: { questions: { text: constructor } }', 'unknown-standing-text'],
    ['publicNotice: { questions: { workingDays: 0 } }', 'schema'],
    ['publicNotice: { questions: { workingDays: 1000000000 } }', 'schema'],
    ['publicNotice: { questions: { workingDays: 2.5 } }', 'schema'],
    ['publicNotice: { questions: { time: "12:00" } }', 'missing-field'],
    ['publicNotice: { questions: { workingDays: 3, time: "25:00" } }', 'date-invalid'],
    ['closedDays: [2014-02-30]', 'date-invalid'],
    ['nation: cornwall', 'schema'],
  ])('tells of %s', (lines, code) => {
    expect(told(loadBody(lines))).toEqual([expect.stringContaining(` ${code} `)]);
  });

  it('has a deadline for a meeting of the first days', () => {
    const meeting = 'body: panel\ndate: 0001-01-01\ntime: "11:00"\nvenue: V\nitems: []\n';
    const loaded = loadBody('publicNotice: { questions: { workingDays: 60 } }', {
      'meetings/one/meeting.yaml': meeting,
    });
    expect(loaded.meeting?.notice?.questions?.deadline?.date.year).toBe(0);
  });
});
