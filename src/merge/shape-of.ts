import type { Shape } from './shapes.ts';

/** The shape that belongs to a type of the plan; a field that is forgotten here does not compile. */
export type ShapeOf<T> = T extends string
  ? 'text'
  : T extends boolean
    ? 'flag'
    : T extends readonly (infer Entry)[]
      ? { readonly each: () => ShapeOf<Entry> }
      : { readonly fields: FieldsOf<NonNullable<T>> };

export type FieldsOf<T> = { readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> };

/** A shape with fields. */
export function object<T extends Readonly<Record<string, Shape>>>(fields: T): { readonly fields: T } {
  return { fields };
}

/** The shape of a list. */
export function listOf<T extends Shape>(entry: T): { readonly each: () => T } {
  return { each: () => entry };
}
