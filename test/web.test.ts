/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type Browser, browserCommand, openBrowser } from './support/browser.ts';
import { read, testWith } from './support/readers.ts';

const outputs = [...inject('outputs'), ...inject('papers')];
const pages = outputs.filter(({ format }) => format === 'html').map(({ path }) => path);
const index = join(dirname(pages[0] ?? ''), 'index.html');
const addresses = [...pages, index].map(
  (path) => [path.split('/').at(-1), pathToFileURL(path).href] as const,
);
const inBrowser = testWith(browserCommand);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Every rule of WCAG 2.2, levels A and AA, that a program can judge. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  try {
    browser = await openBrowser(read('which', [browserCommand]).trim());
    page = await browser.context.newPage();
  } catch (error) {
    if (process.env.ORDERPAPER_READERS === 'required') throw error;
  }
});
afterAll(() => browser?.close());

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(o: unknown): Promise<{ violations: Violation[] }> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    standards,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}

describe.each(addresses)('%s', (_, address) => {
  inBrowser.each(['light', 'dark'] as const)('axe finds no fault on a %s page', async (colorScheme) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme });
    await page.goto(address);
    expect(await violations()).toEqual([]);
  });

  inBrowser(
    'nothing reaches beyond a screen of 320 pixels, and wide tables scroll within themselves',
    async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(address);
      const { width, scrollers } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        scrollers: [...document.querySelectorAll<HTMLElement>('.pack-scroll')].map(
          (region) => region.scrollWidth > region.clientWidth && region.tabIndex === 0 && region.ariaLabel,
        ),
      }));
      expect(width).toBe(320);
      expect(scrollers.every(Boolean)).toBe(true);
    },
  );

  inBrowser(
    'the keyboard goes from link to link in the order of the page, and sees where it is',
    async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      const stops = await page.evaluate(
        () => document.querySelectorAll('a[href], summary, [tabindex="0"]').length,
      );
      const seen: number[] = [];
      let unmarked = '';
      for (let press = 0; press < Math.min(stops, 60); press += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const all = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')];
          const active = document.activeElement as HTMLElement;
          const { outlineStyle } = getComputedStyle(active);
          const box = active.getBoundingClientRect();
          const isSeen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && outlineStyle !== 'none';
          return { index: all.indexOf(active), unseen: isSeen ? '' : active.outerHTML.slice(0, 200) };
        });
        seen.push(stop.index);
        unmarked ||= stop.unseen;
      }
      expect(unmarked).toBe('');
      expect(seen).toEqual(seen.map((_, index) => index));
    },
  );

  inBrowser('every link within the page leads to something there, and every id is there once', async () => {
    await page.goto(address);
    const { broken, twice } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
      return {
        broken: links.filter((href) => !document.getElementById(decodeURIComponent(href?.slice(1) ?? ''))),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      };
    });
    expect(broken).toEqual([]);
    expect(twice).toEqual([]);
  });

  inBrowser('it needs no script, and asks nobody for anything but its pictures', async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    page.on('request', note);
    await page.goto(address);
    await page.evaluate(() => {
      for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
      return Promise.all([...document.images].map((picture) => picture.decode()));
    });
    page.off('request', note);
    const scripts = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ type }) => type !== 'application/ld+json')
        .map(({ outerHTML }) => outerHTML),
    );
    expect(scripts).toEqual([]);
    expect(asked.filter((url) => url !== address && !url.startsWith(dirname(address)))).toEqual([]);
  });

  inBrowser('printed, it is light, has no ways to and fro, and loses nothing at its right', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(address);
    const printed = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      shown: [...document.querySelectorAll<HTMLElement>('.pack-nav, .pack-steps, .pack-skip')].filter(
        ({ offsetParent }) => offsetParent !== null,
      ).length,
    }));
    expect(printed).toEqual({ ground: 'rgb(255, 255, 255)', shown: 0 });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.length).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });
});

inBrowser('the page of all meetings leads to each of them', async () => {
  await page.goto(pathToFileURL(index).href);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('h3 a')].map(({ href }) => href),
  );
  const packs = pages
    .filter((path) => path.endsWith('-agenda-pack.html'))
    .map((path) => pathToFileURL(path).href);
  expect(links.sort()).toEqual(packs.sort());
});
