import { openFile } from './open-file.ts';
import { readPageLabels } from './page-labels.ts';
import type { Claims, PdfFile } from './pdf-file.ts';

export type { Claims };

import { rules } from './rules.ts';

/** What a rule has found. */
export type Finding = {
  /** Id of the rule. */
  readonly rule: string;
  /** Where it is laid down: the standard, a comma, the clause. */
  readonly clauses: readonly string[];
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** Counts from 1; absent for what concerns the whole file. */
  readonly page?: number;
  /** What the page calls itself, where that is not its number. */
  readonly label?: string;
};

/** What is known of a file that has been checked. */
export type Inspection = {
  readonly pages: number;
  readonly claims: Claims;
  /** Those of the whole file first, then page by page. */
  readonly findings: readonly Finding[];
};

/**
 * Checks a PDF file against PDF/UA-1 and PDF/A-2a, whether it claims them or not; one that claims PDF/A-3 against
 * that. It reads the file as it is, and knows nothing of how it was made.
 *
 * @throws UnreadablePdf
 */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  const file = await openFile(bytes);
  const labels = readPageLabels(file.catalog, file.pages.length);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const clauses = rule.clauses.map((clause) => ofClaimedPart(clause, file));
    for (const { message, page } of rule.check(file)) {
      const label = page === undefined ? undefined : labels[page - 1];
      findings.push({
        rule: rule.id,
        clauses,
        message,
        ...(page !== undefined && { page }),
        ...(label !== undefined && label !== String(page) && { label }),
      });
    }
  }
  findings.sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  return { pages: file.pages.length, claims: file.claims, findings };
}

/** Part 3 of PDF/A has the clauses of part 2. */
function ofClaimedPart(clause: string, { claims }: PdfFile): string {
  return claims.pdfa?.part === '3' ? clause.replace('ISO 19005-2', 'ISO 19005-3') : clause;
}
