import { beforeAll, describe, expect, test } from 'vitest';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { writeDocx } from '../write-docx.ts';
import { withPlanted } from './plant.ts';
import { plantedFaults } from './planted-faults.ts';
import { richDocument, richPages } from './rich-document.ts';
import { accessibility, findFaults, soundness } from './word-assertions.ts';

const all = [...soundness, ...accessibility];
let whole: Uint8Array;

beforeAll(async () => {
  whole = await writeDocx(richDocument(), warwickshireStyle(), richPages);
});

/** Names of the assertions that a file breaks, each once. */
function broken(bytes: Uint8Array): string[] {
  return [...new Set(findFaults(bytes, all).map((fault) => fault.split(':')[0] ?? ''))];
}

describe('the assertions', () => {
  test('find nothing in a file that is as it should be', () => {
    expect(findFaults(whole, all)).toEqual([]);
  });

  test('have names of their own, sources, and faults that prove them', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(all.filter(({ source }) => source === '')).toEqual([]);
    const proven = new Set(plantedFaults.map(({ assertion }) => assertion));
    expect([...proven].toSorted()).toEqual(names.toSorted());
  });

  test.each(plantedFaults)('$assertion finds $what', ({ assertion, plant }) => {
    expect(broken(withPlanted(whole, plant))).toEqual([assertion]);
  });
});
