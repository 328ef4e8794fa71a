import type { Languages } from '../language/words.ts';
import type { Position } from '../problems/problem.ts';

export type LabelFault = { readonly message: string; readonly hint: string };

/**
 * Tells what is wrong with a label that a template names: a language that has none of its key, a field that it
 * uses in a language and is not given, or one that is given and that it uses in none.
 *
 * @param given names of the fields that the template gives
 */
export function labelFaults(key: string, given: readonly string[], languages: Languages): LabelFault[] {
  const found = languages.all.map(({ lang, fieldsOf, placeOf }) => ({
    lang,
    fields: fieldsOf(key),
    placeOf,
  }));
  const used = new Set(found.flatMap(({ fields }) => [...(fields ?? [])]));
  const faults = found.flatMap(({ lang, fields, placeOf }): LabelFault[] => {
    if (fields === undefined) {
      const message = `there is no label \`${key}\` in the language ${lang}`;
      return [
        { message, hint: `write it in languages/${lang}.yaml, or in the house style under labels: ${lang}:` },
      ];
    }
    const missing = [...fields].filter((field) => !given.includes(field));
    return missing.map((field) => ({
      message: `the label \`${key}\` in the language ${lang} uses the field \`${field}\``,
      hint: `give it: {{label "${key}" ${field}=…}}, or change the label: ${printedPlace(placeOf(key))}`,
    }));
  });
  // A field that is misspelt, here or in the label, is one that is missing and one too many.
  if (faults.length > 0) return faults;
  const unknown = given.filter((field) => !used.has(field));
  const hint = used.size > 0 ? `its fields: ${[...used].join(', ')}` : 'it has no fields';
  return unknown.map((field) => ({ message: `the label \`${key}\` has no field \`${field}\``, hint }));
}

function printedPlace(at: Position | undefined): string {
  return at ? `${at.file}:${at.line}:${at.column}` : 'its catalogue';
}
