import { type Context, fileTextOf, personOf, tellAt, textsOf } from './context.ts';
import { given } from './given.ts';
import { type Ids, idFrom } from './ids.ts';
import type { References } from './items.ts';
import type { Appendix, ContactOfficer, Report } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/** Resolves the report to an item; what it does not say itself, the item says. */
export function resolveReport(
  report: written.Report,
  item: { readonly id: string; readonly title: string },
  context: Context,
  references: References,
  ids: Ids,
): Report {
  const { file } = context;
  const { recommendations, backgroundPapers } = report;
  const single = file.text(report, 'recommendation');
  return given({
    title: report.title ?? item.title,
    lang: report.lang,
    from: report.from,
    summary: file.text(report, 'summary'),
    author: personOf(context, report, 'author'),
    tag: report.tag,
    recommendationLead: single ? undefined : recommendations && file.text(recommendations, 'lead'),
    recommendations: single ? [single] : textsOf(context, recommendations?.list ?? []),
    body: fileTextOf(context, report, 'body'),
    numbering: report.numbering,
    appendices: resolveAppendices(report.appendices ?? [], item.id, context, references, ids),
    backgroundPapers:
      typeof backgroundPapers === 'string' ? [] : backgroundPapers && textsOf(context, backgroundPapers),
    contacts: (report.contacts ?? []).flatMap((contact) => resolveContact(contact, context) ?? []),
    contactHeading: report.contactHeading,
    at: file.at(report),
  });
}

function resolveContact(contact: written.ContactOfficer, context: Context): ContactOfficer | undefined {
  const person = personOf(context, contact, 'person');
  return person && { role: contact.role, person };
}

function resolveAppendices(
  appendices: readonly written.Appendix[],
  itemId: string,
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
    const id = ids.make(`${itemId} appendix ${idFrom(letter)}`);
    return resolveAppendix(appendix, id, letter, context, references) ?? [];
  });
}

/** Gives A to Z, then AA, AB and so on. */
function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

function resolveAppendix(
  appendix: written.Appendix,
  id: string,
  letter: string,
  context: Context,
  references: References,
): Appendix | undefined {
  const body = fileTextOf(context, appendix, 'body');
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
    exempt,
  } = appendix;
  return given({
    id,
    letter,
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
    exempt,
    at: context.file.at(appendix),
  });
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
