import type { Claims, Finding, Inspection } from '../inspect/inspect-pdf.ts';

/** What is left to people when no finding is told. */
export const leftToReaders =
  'No program can judge whether alternative texts, tags and their order fit what the pages say.\n';

/**
 * Writes the findings of a file: those of the whole file, then page by page, each with its clauses, and a line
 * that sums them up. Equal ones on a page are written once.
 */
export function writeInspection(path: string, { pages, claims, findings }: Inspection): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const line = writeFinding(finding);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`));
  const length = pages === 1 ? '1 page' : `${pages} pages`;
  const claimed = namesOf(claims).join(', ') || 'claims neither PDF/UA nor PDF/A';
  return [...lines, `${path}  ${length}: ${countFindings(findings.length)}; ${claimed}`, ''].join('\n');
}

/** Names of the standards that a file claims, as `PDF/UA-1` and `PDF/A-2a`. */
export function namesOf({ pdfa, pdfua }: Claims): string[] {
  return [
    ...(pdfua === undefined ? [] : [`PDF/UA-${pdfua}`]),
    ...(pdfa === undefined ? [] : [`PDF/A-${pdfa.part}${pdfa.conformance.toLowerCase()}`]),
  ];
}

function writeFinding({ page, label, message, clauses, rule }: Finding): string {
  const printed = label === undefined ? '' : `, printed ${label}`;
  const place = page === undefined ? '' : `page ${page}${printed}: `;
  return `  ${place}${message} (${rule}: ${clauses.join('; ')})`;
}

function countFindings(count: number): string {
  if (count === 0) return 'no findings';
  return count === 1 ? '1 finding' : `${count.toLocaleString('en-GB')} findings`;
}
