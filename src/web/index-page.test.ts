import { expect, test } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import { eventData } from './event-data.ts';
import { commonLanguage, type IndexedMeeting, writeIndex } from './index-page.ts';

function meeting(body: string, date: string, lang = 'en-GB'): IndexedMeeting {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const event = { id: `${date}-x`, body, authority: 'Council', date: { year, month, day } };
  const page = { title: `${body}, ${date}`, subject: 'Papers', lang };
  return { href: `${date}-${body}.html`, data: eventData(event, page, []) };
}

const meetings = [
  meeting('Audit', '2019-01-02'),
  meeting('Panel', '2018-05-05'),
  meeting('Audit', '2019-11-02'),
  meeting('Bwrdd', '2018-06-06', 'cy'),
];

test('bodies stand by name, the meetings of each from the newest', () => {
  const options = { languages: testLanguages(), css: { base: '', own: '' }, typeface: 'Arial' };
  const html = writeIndex(meetings, warwickshireStyle(), options, 'en-GB');
  const titles = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>|<h3><a href="(.*?)"/g)].map(
    ([, body, href]) => body ?? href,
  );
  expect(titles).toEqual([
    'Audit',
    '2019-11-02-Audit.html',
    '2019-01-02-Audit.html',
    'Bwrdd',
    '2018-06-06-Bwrdd.html',
    'Panel',
    '2018-05-05-Panel.html',
  ]);
  expect(html).toContain('<h2 lang="cy">Bwrdd</h2>');
  expect(html).toContain('<time datetime="2018-06-06">Dydd Mercher 6 Mehefin 2018</time>');
});

test('the language is that of most meetings', () => {
  expect(commonLanguage(meetings)).toBe('en-GB');
  expect(commonLanguage(meetings.filter(({ data }) => data.inLanguage === 'cy'))).toBe('cy');
});
