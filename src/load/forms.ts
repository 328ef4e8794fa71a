import type { ErrorObject } from 'ajv';
import { guessDate, guessTime } from './calendar.ts';

/** How a text is to be written: what to say of another, and what may have been meant by it. */
export type Form = { readonly words: string; readonly guess?: (text: string) => string | undefined };

export const idForm: Form = {
  words: 'needs an id of small letters, digits and single hyphens',
  guess: (text) => write(guessId(text)),
};

const forms: Readonly<Record<string, Form>> = {
  id: idForm,
  date: { words: 'needs a date such as 2014-11-21', guess: (text) => write(guessDate(text)) },
  time: {
    words: 'needs a time such as "11:00"',
    guess: (text) => {
      const time = guessTime(text);
      return time && `write "${time}", with the quotes`;
    },
  },
  lang: { words: 'needs a code of a language, such as en-GB or cy' },
  path: { words: 'needs the path of a file' },
  email: { words: 'needs an e-mail address' },
};

/** Gives the form that an error is about, by the name of its definition or field in the schema. */
export function formOf({ schemaPath }: ErrorObject): Form | undefined {
  return forms[/(\w+)\/\w+$/.exec(schemaPath)?.[1] ?? ''];
}

function write(text: string | undefined): string | undefined {
  return text && `write \`${text}\``;
}

function guessId(text: string): string | undefined {
  return text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
}
