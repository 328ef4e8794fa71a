import { accessAssertions } from './access-assertions.ts';
import type { Assertion } from './assertion.ts';
import { DocxPackage } from './docx-package.ts';
import { packageAssertions } from './package-assertions.ts';
import { corePropertyAssertions, propertyAssertions } from './property-assertions.ts';
import { referenceAssertions } from './reference-assertions.ts';
import { tableAccessAssertions, tableAssertions } from './table-assertions.ts';
import { textAssertions } from './text-assertions.ts';

/** What would make Word repair or refuse a file, and what validators pass over. */
export const soundness: readonly Assertion[] = [
  ...textAssertions,
  ...tableAssertions,
  ...referenceAssertions,
  ...packageAssertions,
  ...corePropertyAssertions,
];

/** What Word's accessibility checker asks, and what a reader with a screen reader needs. */
export const accessibility: readonly Assertion[] = [
  ...propertyAssertions,
  ...accessAssertions,
  ...tableAccessAssertions,
];

/**
 * Finds what is wrong with a finished Word file.
 *
 * @returns a sentence for each fault, with the name of the assertion before it
 */
export function findFaults(bytes: Uint8Array, assertions: readonly Assertion[] = soundness): string[] {
  const docx = new DocxPackage(bytes);
  return assertions.flatMap(({ name, faults }) => faults(docx).map((fault) => `${name}: ${fault}`));
}
