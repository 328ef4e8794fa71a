import type { YAMLError } from 'yaml';
import type { Position, Problem } from '../problems/problem.ts';

type Words = { readonly message: string; readonly hint?: string };

const quoteIt = 'put the whole value in double quotes, or write it on the lines below a `|`';
const indent = 'indent with spaces, two more for what stands within; fields of one kind begin in one column';

const words: Partial<Record<YAMLError['code'], Words>> = {
  BAD_ALIAS: { message: 'a value may not begin with `*` or `&` unless it is in quotes', hint: quoteIt },
  ALIAS_PROPS: { message: 'a value may not begin with `*` or `&` unless it is in quotes', hint: quoteIt },
  BAD_DIRECTIVE: { message: 'a line may not begin with `%`' },
  BAD_DQ_ESCAPE: {
    message: 'in double quotes `\\` has a meaning of its own',
    hint: 'write `\\\\` for one `\\`, or use single quotes',
  },
  BAD_INDENT: {
    message: 'this line does not begin in the column of the fields that it belongs to',
    hint: indent,
  },
  BAD_SCALAR_START: {
    message: 'a value may not begin with `@`, `%` or a backtick unless it is in quotes',
    hint: quoteIt,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'here stands a colon and a space, or a list, within a value',
    hint: 'put a value that holds `: ` in double quotes; begin lists and fields on a line of their own',
  },
  BLOCK_IN_FLOW: { message: 'a list or field on lines of its own may not stand in brackets' },
  KEY_OVER_1024_CHARS: { message: 'the name of a field is too long', hint: quoteIt },
  MULTILINE_IMPLICIT_KEY: {
    message: 'the name of a field goes over several lines',
    hint: 'write `name: value`, with a space after the colon, or indent the second line further',
  },
  MULTIPLE_DOCS: {
    message: 'a second document begins here, where a file holds one',
    hint: 'take out the line `---`',
  },
  TAB_AS_INDENT: { message: 'this line is indented with a tab', hint: indent },
  TAG_RESOLVE_FAILED: { message: 'a value may not begin with `!` unless it is in quotes', hint: quoteIt },
};

/** Says what is wrong with the YAML in words that do not need its grammar. */
export function explainSyntax(error: YAMLError, text: string, locate: (offset: number) => Position): Problem {
  const { message, hint } = unclosed(error) ?? words[error.code] ?? explainByText(error, text);
  const said = { code: 'yaml-syntax', severity: 'error', message, at: locate(error.pos[0]) } as const;
  return hint === undefined ? said : { ...said, hint };
}

/** A bracket that is not closed shows only where the next line is not indented. */
function unclosed({ code, message }: YAMLError): Words | undefined {
  if (code !== 'BAD_INDENT' || !/^Flow (map|sequence)/.test(message)) return undefined;
  return {
    message: 'a bracket above, `{` or `[`, is not closed',
    hint: 'close it; what begins with `#`, such as a colour, stands in quotes, since a note begins there',
  };
}

/** The library's general codes say little; what stands on the line says more. */
function explainByText({ message, pos }: YAMLError, text: string): Words {
  if (/closing "/.test(message))
    return { message: 'a double quote is not closed', hint: 'write `\\"` for one within' };
  if (/closing '/.test(message))
    return { message: 'a single quote is not closed', hint: "write `''` for one within" };
  if (/Implicit map keys/.test(message)) {
    return {
      message: 'here a field needs its colon',
      hint: 'write `name: value`, with a space after the colon',
    };
  }
  if (/Block scalar header/.test(message) || /^Not a YAML token/.test(message)) {
    return {
      message: 'after `|` or `>` the text begins on the next line',
      hint: 'write the text below, indented',
    };
  }
  if (/block-seq-ind on same line/.test(message)) {
    return { message: 'a list begins on the line after its field', hint: 'write `- ` on a line of its own' };
  }
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0]);
  const opening = /(?:^\s*(?:- )?|: )(["'*[{])/.exec(line)?.[1];
  if (opening) {
    return { message: `something stands after a value that begins with \`${opening}\``, hint: quoteIt };
  }
  return {
    message: 'this is not well-formed here',
    hint: 'see that lists and fields are not mixed, and quotes closed',
  };
}
