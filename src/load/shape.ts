import type { Problem } from '../problems/problem.ts';
import { type Fault, findFaults, isMapping, isRule, type Validator } from './faults.ts';
import { explainShape } from './shape-messages.ts';
import type { YamlFile } from './yaml-file.ts';

/** More rounds than there are levels of lists and fields in any schema. */
const roundLimit = 50;

/**
 * Checks the shape of a file. What does not fit is taken out, so that the rest can still be checked further
 * and all problems are told at once.
 *
 * @returns the fields that fit; any field may be missing, a needed one too. Undefined if the file has no fields
 */
export function checkShape<T>(
  file: YamlFile,
  validate: Validator,
): { readonly value?: Partial<T>; readonly problems: readonly Problem[] } {
  if (!isMapping(file.value)) return { problems: [notFields(file)] };
  if (validate(file.value)) return { value: file.value as Partial<T>, problems: [] };
  const problems = explainShape(findFaults(file.value, validate), file);
  for (let round = 0; round < roundLimit && takeOut(file, findFaults(file.value, validate)); round += 1) {
    validate(file.value);
  }
  return { value: file.value as Partial<T>, problems };
}

function notFields(file: YamlFile): Problem {
  const what = file.value === null ? 'is empty' : Array.isArray(file.value) ? 'holds a list' : 'holds text';
  return {
    code: 'schema',
    severity: 'error',
    message: `the file ${what}, where it needs fields`,
    at: file.start,
    hint: 'write a field on each line: `name: value`',
  };
}

/** Takes out what is at fault, and tells whether there was anything; rules between fields take nothing out. */
function takeOut(file: YamlFile, faults: readonly Fault[]): boolean {
  const removals = new Map<object, Set<string | number>>();
  const remove = (container: object | undefined, key: string | number | undefined) => {
    if (container === undefined || key === undefined) return;
    removals.set(container, (removals.get(container) ?? new Set()).add(key));
  };
  for (const { error, container, key, value } of faults) {
    if (isRule(error)) continue;
    const name: unknown = error.propertyName ?? error.params.additionalProperty;
    if (typeof name === 'string') remove(value as object, name);
    else remove(container, key);
  }
  for (const [container, keys] of removals) file.remove(container, keys);
  return removals.size > 0;
}
