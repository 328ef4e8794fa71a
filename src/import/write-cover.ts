import { Document } from 'yaml';
import { idFrom } from '../load/ids.ts';
import type { Cover } from './find-cover.ts';
import { writeInlines } from './markdown/write-inlines.ts';

/** Notes have no place on a cover. */
const noNotes = { add: () => 0 };

/**
 * Writes what was found of a cover as the YAML of a report, for an officer to look through, and persons for the
 * people files.
 *
 * @param body path of the Markdown file
 * @param numbering of the text; absent: the house style's
 */
export function writeCover(
  { title, recommendationLead, recommendations, contacts, backgroundPapers }: Cover,
  { body, numbering, from }: { readonly body: string; readonly numbering?: string; readonly from: string },
): string {
  const words = (inlines: Cover['recommendations'][number]): string =>
    writeInlines(
      inlines.filter(({ type }) => type !== 'footnote'),
      noNotes,
    ).replace(/\\\n/g, ' ');
  const [single] = recommendations;
  const isSingle = recommendations.length === 1 && recommendationLead === undefined && single !== undefined;
  const list = recommendations.map(words);
  const lead = recommendationLead && words(recommendationLead);
  const report = {
    ...(title !== undefined && { title }),
    ...(isSingle && { recommendation: words(single) }),
    ...(!isSingle && list.length > 0 && { recommendations: { ...(lead !== undefined && { lead }), list } }),
    body,
    ...(numbering !== undefined && { numbering }),
    ...(contacts.length > 0 && {
      contacts: contacts.map(({ role, name }) => ({ role, person: idFrom(name) })),
    }),
    ...(backgroundPapers !== undefined && {
      backgroundPapers: backgroundPapers === 'none' ? 'none' : backgroundPapers.map(words),
    }),
  };
  const people = Object.fromEntries(
    contacts.map(({ name, email, telephone }) => [
      idFrom(name),
      { name, ...(email !== undefined && { email }), ...(telephone !== undefined && { telephone }) },
    ]),
  );
  const document = new Document({ report });
  document.commentBefore = ` Found in ${from}. Look it through, and put it under the item in meeting.yaml.`;
  const persons = new Document({ people });
  persons.commentBefore = ' Persons that the contact table names, for a file in people/.';
  const options = { lineWidth: 0 };
  const second = contacts.length > 0 ? `---\n${persons.toString(options)}` : '';
  return `${document.toString(options)}${second}`;
}
