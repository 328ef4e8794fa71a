import { expect, inject, test } from 'vitest';
import { accessibility, findFaults, soundness } from '../src/docx/testing/word-assertions.ts';
import { bytesOf } from './support/build-once.ts';

const built = [...inject('outputs'), ...inject('papers')].filter(({ format }) => format === 'docx');

test.each(built)('$paper of $meeting passes what Word’s accessibility checker asks', (output) => {
  expect(findFaults(bytesOf(output), [...soundness, ...accessibility])).toEqual([]);
});
