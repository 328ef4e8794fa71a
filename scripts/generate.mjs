/**
 * Writes what is generated from `schemas/`: the types and the validators in `src/load/`.
 * `node scripts/generate.mjs` writes; with `--check` it only tells, by its exit code, whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = new URL('..', import.meta.url);
const shared = 'definitions.schema.json';
const kinds = ['meeting', 'body', 'people', 'minutes', 'tracker', 'programme', 'ledger'];
const notice = '// Generated from schemas/ by scripts/generate.mjs. Do not edit.\n';

const outputs = {
  'src/load/schema-types.generated.ts': await writeTypes(),
  'src/load/validators.generated.ts': writeValidators(),
};

for (const [path, text] of Object.entries(outputs)) {
  const file = new URL(path, root);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is not up to date: run \`node scripts/generate.mjs\``);
    process.exitCode = 1;
  }
}

function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}`, root), 'utf8'));
}

/** One schema of all, for types know no files. */
async function writeTypes() {
  const definitions = { ...readSchema(shared).definitions };
  for (const kind of kinds) {
    const { definitions: own, $schema, title, ...file } = readSchema(`${kind}.schema.json`);
    Object.assign(definitions, own, { [`${kind}File`]: file });
  }
  const all = rewrite({ definitions }, (schema) => {
    if (schema.$ref) return { $ref: schema.$ref.replace(shared, '') };
    const { anyOf, oneOf, not, examples, default: _, ...rest } = schema;
    return oneOf?.every(isNeed) ? rest : { ...rest, ...(oneOf && { oneOf }) };
  });
  const text = await compile(all, 'AllFiles', {
    bannerComment: notice.trimEnd(),
    unreachableDefinitions: true,
    format: false,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  // The schema that holds the others is no file of its own.
  return text
    .replace(/export interface AllFiles \{[^}]*\}\n/, '')
    .replaceAll(
      /\n \* *\n \* This interface was referenced by `AllFiles`'s JSON-Schema\n \* via the `definition` "\w+"\./g,
      '',
    );
}

/** Validators without a library at run time; `verbose`, for messages name the fields that there are. */
function writeValidators() {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of [shared, ...kinds.map((kind) => `${kind}.schema.json`)]) {
    const { $schema, examples, ...schema } = readSchema(name);
    ajv.addSchema(
      rewrite(schema, (part) => decide(withoutWords(part), name)),
      name,
    );
  }
  const exported = Object.fromEntries(
    kinds.map((kind) => [`validate${kind[0].toUpperCase()}${kind.slice(1)}`, `${kind}.schema.json`]),
  );
  return `// @ts-nocheck\n${notice}${standalone.default(ajv, exported)}\n`;
}

function withoutWords({ description, default: _, ...rest }) {
  return rest;
}

/**
 * Reads `oneOf` as a list of choices in order, so that messages are of the one that the author meant:
 * a branch is meant if its first needed field is there, or if the value has its type; else the last one.
 */
function decide(schema, file) {
  const { oneOf, ...rest } = schema;
  if (!oneOf || oneOf.every(isNeed)) return schema;
  const chosen = oneOf.reduceRight((otherwise, branch) => {
    const { type, required } = resolve(branch, file);
    const test = required ? { type: 'object', required: [required[0]] } : { type };
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: test, then: branch, else: otherwise };
  });
  return { ...rest, ...chosen };
}

function resolve(schema, file) {
  if (!schema.$ref) return schema;
  const [other, path] = schema.$ref.split('#/definitions/');
  return readSchema(other || file).definitions[path];
}

/** A branch that only says which field is needed: `oneOf` of these is a rule, not a choice of shapes. */
function isNeed(branch) {
  return Object.keys(branch).join() === 'required';
}

/** Rewrites every schema within a schema, the inner ones first. */
function rewrite(schema, change) {
  const changed = { ...schema };
  for (const key of ['definitions', 'properties']) {
    if (!schema[key]) continue;
    const entries = Object.entries(schema[key]).map(([name, inner]) => [name, rewrite(inner, change)]);
    changed[key] = Object.fromEntries(entries);
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames']) {
    if (typeof schema[key] === 'object') changed[key] = rewrite(schema[key], change);
  }
  for (const key of ['oneOf', 'anyOf']) {
    if (schema[key]) changed[key] = schema[key].map((inner) => rewrite(inner, change));
  }
  return change(changed);
}
