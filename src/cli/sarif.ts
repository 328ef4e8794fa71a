import { pathToFileURL } from 'node:url';
import { type Problem, type ProblemCode, problemCodes } from '../problems/problem.ts';
import { sortProblems } from './problem-lines.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const readme = 'https://www.npmjs.com/package/orderpaper';

/**
 * Writes problems as SARIF 2.1.0, for services that show what programs find in a repository.
 *
 * @param version of the program
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function writeSarif(problems: readonly Problem[], version: string): string {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const rules = codes.map((id) => ({ id, shortDescription: { text: problemCodes[id] } }));
  const driver = { name: 'Orderpaper', version, informationUri: readme, rules };
  const results = sortProblems(problems).map((problem) => resultOf(problem, codes.indexOf(problem.code)));
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf({ code, severity, message, at, hint }: Problem, ruleIndex: number) {
  const region = at && { startLine: at.line, startColumn: at.column };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint ? `${message}. ${hint}` : message },
    ...(at && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(at.file) }, region } }] }),
  };
}

/** A file below the working folder by its relative path, any other by its whole address. */
function uriOf(file: string): string {
  if (file.startsWith('..')) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
