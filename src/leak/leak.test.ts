import { describe, expect, test } from 'vitest';
import { appendix, bodyText, item, meetingOf, minutes, report } from '../plan/testing/sample-meeting.ts';
import { matterOf } from './matter.ts';
import { Traces } from './traces.ts';

const at = { file: 'meeting.yaml', line: 1, column: 1 };
const minute = (title: string, more: object) => ({
  title,
  numbered: true,
  resolutions: [],
  actions: [],
  items: [],
  at,
  ...more,
});
const exempt = { paragraphs: [3] };
const meeting = meetingOf([
  item('Sale', {
    exempt,
    purpose: bodyText('To consider openpurpose.'),
    report: report('Sale to Quaxfirm', { body: bodyText('They pay £72,915.') }),
    items: [item('Openchild', { report: report('Quaxchild') })],
  }),
  item('Roads', {
    purpose: bodyText('The service has options for roads, which were seen.'),
    report: report('Roads', {
      appendices: [appendix('A', 'Openappendix'), appendix('B', 'Options for the service', { exempt })],
    }),
    minutes: minutes({
      items: [
        minute('Opentitle', {
          exempt,
          text: bodyText('Quaxminute.'),
          items: [minute('Thanks', { text: bodyText('Openthanks.') })],
        }),
      ],
    }),
  }),
]);
const traces = new Traces(
  matterOf(
    meeting,
    () => '',
    () => [],
  ),
  [],
);
const find = (text: string) => traces.find(text)?.kind;

describe('what stands in exempt matter alone', () => {
  test.each([
    ['a name', 'sold to Quaxfirm', 'word'],
    ['a sum, however it is written', 'cost 72,915 pounds', 'number'],
    ['what an item beneath says', 'QUAXCHILD', 'word'],
    ['the text of an exempt minute', 'quaxminute', 'word'],
    ['a title of common words', 'the options for the service were seen', 'title'],
  ])('is found: %s', (_, text, kind) => expect(find(text)).toBe(kind));

  test.each(['openpurpose', 'openchild', 'openappendix', 'opentitle', 'openthanks', 'Sale', 'in 2014'])(
    'does not hold %s',
    (text) => expect(find(text)).toBeUndefined(),
  );
});
