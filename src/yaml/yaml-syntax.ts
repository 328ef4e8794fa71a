import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import type { Locate } from './locate.ts';
import { explainSyntax } from './yaml-messages.ts';

/** Lists and fields that stand in one another; far more than a meeting needs, far fewer than a stack holds. */
const depthLimit = 100;

/**
 * Parses YAML 1.2 in the core schema: dates and times stay text, `yes` and `no` too.
 * Text nested too deeply is refused before any stack can overflow.
 *
 * @returns no document if the text cannot be understood as one YAML document
 */
export function parseSyntax(
  text: string,
  locate: Locate,
): { readonly document?: Document.Parsed; readonly problems: readonly Problem[] } {
  const { tokens, tooDeepAt } = readTokens(text);
  if (tooDeepAt !== undefined) {
    const message = `here are more than ${depthLimit} lists and fields within one another`;
    return { problems: [{ code: 'yaml-syntax', severity: 'error', message, at: locate(tooDeepAt) }] };
  }
  const documents = compose(tokens, text.length);
  const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  const problems = firstOfEachLine(faults.map((fault) => explainSyntax(fault, text, locate)));
  const second = documents[1];
  if (second && problems.length === 0) {
    problems.push({
      code: 'yaml-syntax',
      severity: 'error',
      message: 'a second document begins here, where a file holds one',
      at: locate(second.range[0]),
      hint: 'take out the line `---`, or divide the file',
    });
  }
  const document = documents[0];
  return document && problems.length === 0 ? { document, problems } : { problems };
}

function readTokens(text: string): { tokens: CST.Token[]; tooDeepAt?: number } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depthLimit) return { tokens: [], tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  // Duplicate keys are looked for while values are read: the library compares each key with each other.
  const composer = new Composer({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, length)] as Document.Parsed[];
}

/** One fault is often told several times, with what follows from it. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number | undefined>();
  return problems
    .toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0))
    .filter((problem) => !lines.has(problem.at?.line) && lines.add(problem.at?.line));
}
