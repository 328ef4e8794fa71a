import { type Context, dateOf, personOf, tellAt, textsOf } from './context.ts';
import { readExemption } from './exemption.ts';
import { given } from './given.ts';
import { type Ids, idFrom } from './ids.ts';
import type { References } from './items.ts';
import type { Appendix, BodyText, ContactOfficer, LatePaper, Report } from './meeting.ts';
import { paperFileOf } from './paper-file.ts';
import type * as written from './schema-types.generated.ts';

/** The item that a report is to. */
type ItemOfReport = {
  readonly id: string;
  readonly title: string;
  /** By itself, or with an item above it. */
  readonly isExempt: boolean;
};

/**
 * Resolves the report to an item; what it does not say itself, the item says. Of one that is withheld there is no
 * more than that it is there, what the public edition calls it, and its appendices in the same way.
 */
export function resolveReport(
  report: written.Report,
  item: ItemOfReport,
  context: Context,
  references: References,
  ids: Ids,
): Report {
  const { file } = context;
  const isExempt = item.isExempt || report.exempt !== undefined;
  const appendices = resolveAppendices(
    report.appendices ?? [],
    { ...item, isExempt },
    context,
    references,
    ids,
  );
  const both = {
    lang: report.lang,
    publicTitle: report.publicTitle,
    exempt: report.exempt && readExemption(report.exempt),
    late: lateOf(report, context),
    appendices,
    at: file.at(report),
  };
  if (isExempt && context.edition === 'public')
    return given({ ...both, title: '', recommendations: [], contacts: [] });
  const { recommendations, backgroundPapers } = report;
  const single = file.text(report, 'recommendation');
  return given({
    ...both,
    title: report.title ?? item.title,
    marking: report.marking,
    from: report.from,
    summary: file.text(report, 'summary'),
    author: personOf(context, report, 'author'),
    tag: report.tag,
    recommendationLead: single ? undefined : recommendations && file.text(recommendations, 'lead'),
    recommendations: single ? [single] : textsOf(context, recommendations?.list ?? []),
    body: paperFileOf(context, report),
    numbering: report.numbering,
    backgroundPapers:
      typeof backgroundPapers === 'string' ? [] : backgroundPapers && textsOf(context, backgroundPapers),
    contacts: (report.contacts ?? []).flatMap((contact) => resolveContact(contact, context) ?? []),
    contactHeading: report.contactHeading,
  });
}

function lateOf(paper: { readonly late?: written.LatePaper }, context: Context): LatePaper | undefined {
  const { late } = paper;
  const received = late && dateOf(context, late, 'received');
  return received && given({ received, reason: late.reason });
}

function resolveContact(contact: written.ContactOfficer, context: Context): ContactOfficer | undefined {
  const person = personOf(context, contact, 'person');
  return person && { role: contact.role, person };
}

function resolveAppendices(
  appendices: readonly written.Appendix[],
  item: ItemOfReport,
  context: Context,
  references: References,
  ids: Ids,
): Appendix[] {
  const chosen = new Set<string>();
  for (const appendix of appendices) {
    const { letter } = appendix;
    if (letter === undefined) continue;
    if (chosen.has(letter))
      tellAt(context, appendix, 'letter', 'duplicate-id', `another appendix has the letter ${letter}`);
    chosen.add(letter);
  }
  let counter = 0;
  const nextLetter = (): string => {
    const letter = letterOf(counter);
    counter += 1;
    return chosen.has(letter) ? nextLetter() : letter;
  };
  return appendices.flatMap((appendix) => {
    const letter = appendix.letter ?? nextLetter();
    const id = ids.make(`${item.id} appendix ${idFrom(letter)}`);
    const isExempt = item.isExempt || appendix.exempt !== undefined;
    return resolveAppendix(appendix, { id, letter, isExempt }, context, references) ?? [];
  });
}

/** Gives A to Z, then AA, AB and so on. */
function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

function resolveAppendix(
  appendix: written.Appendix,
  { id, letter, isExempt }: { readonly id: string; readonly letter: string; readonly isExempt: boolean },
  context: Context,
  references: References,
): Appendix | undefined {
  const both = {
    id,
    letter,
    publicTitle: appendix.publicTitle,
    late: lateOf(appendix, context),
    exempt: appendix.exempt && readExemption(appendix.exempt),
    at: context.file.at(appendix),
  };
  if (isExempt && context.edition === 'public') {
    const plain = { layout: 'standard', orientation: 'portrait', showTitle: true, contentsDepth: 0 } as const;
    return given({ ...both, ...plain, title: '', lang: appendix.lang });
  }
  const body = paperFileOf(context, appendix) ?? chartText(appendix, context);
  const other = body ? {} : otherPaper(appendix, references);
  if (!body && Object.keys(other).length === 0) return undefined;
  const {
    title,
    // Trackers and work programmes are tables of many columns.
    orientation = other.tracker || other.programme ? 'landscape' : 'portrait',
    marking,
    numbering,
    runningHeader,
    tag,
    showTitle = true,
    layout = 'standard',
    lang,
  } = appendix;
  return given({
    ...both,
    title,
    body,
    ...other,
    layout,
    orientation,
    marking,
    numbering: numbering?.toLowerCase() === 'none' ? undefined : numbering,
    runningHeader,
    tag,
    showTitle,
    contentsDepth: appendix.contents ?? 0,
    lang,
  });
}

/** A chart is the text of its appendix: a block of Markdown, line for line as it is written. */
function chartText({ chart }: written.Appendix, { file }: Context): BodyText | undefined {
  if (!chart) return undefined;
  const names = file.namesIn(chart).filter((name) => Reflect.has(chart, name));
  const lines = names.map((name) => `${name}: ${JSON.stringify(Reflect.get(chart, name))}`);
  const first = file.atName(chart, names[0] ?? '');
  const at = { ...first, line: Math.max(1, first.line - 1) };
  return { markdown: `\`\`\`chart\n${lines.join('\n')}\n\`\`\`\n`, at, folder: file.folder };
}

function otherPaper(
  appendix: written.Appendix,
  references: References,
): Pick<Appendix, 'minutes' | 'tracker' | 'programme'> {
  return given({
    minutes: references.minutes(appendix),
    tracker: references.tracker(appendix),
    programme: references.programme(appendix),
  });
}
