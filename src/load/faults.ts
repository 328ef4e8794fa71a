import type { ErrorObject } from 'ajv';

/** A validator made from a schema. */
export type Validator = { (value: unknown): boolean; errors?: readonly ErrorObject[] | null };

/** What is wrong, and with which value: `container[key]`, or the whole file when there is no container. */
export type Fault = {
  readonly error: ErrorObject;
  readonly container?: object;
  readonly key?: string | number;
  readonly value: unknown;
};

/** Gives what the validator found, each with the value that it found it in. */
export function findFaults(root: object, validate: Validator): readonly Fault[] {
  return (validate.errors ?? []).map((error) => {
    let fault: Fault = { error, value: root };
    for (const part of error.instancePath.split('/').slice(1)) {
      const container = fault.value as object;
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(container) ? Number(name) : name;
      fault = { error, container, key, value: Reflect.get(container, key) };
    }
    return fault;
  });
}

/** A rule about which fields go together: all of them are well-formed. */
export function isRule({ keyword, schemaPath }: ErrorObject): boolean {
  return ['anyOf', 'oneOf', 'not', 'if', 'propertyNames'].includes(keyword) || isBranch(schemaPath);
}

/** Tells of an error that is part of a rule, and told with it. */
export function isBranch(schemaPath: string): boolean {
  return /\/(anyOf|oneOf)\/\d+\/required$/.test(schemaPath);
}

/** Tells mappings from lists and single values. */
export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
