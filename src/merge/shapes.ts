/** What a template may do with a value: print a text, ask a flag, go through a list, look into an object. */
export type Shape = 'text' | 'flag' | ListShape | ObjectShape;
export type ListShape = { readonly each: () => Shape };
export type ObjectShape = { readonly fields: Readonly<Record<string, Shape>> };

const extensions = new WeakMap<
  ObjectShape,
  { readonly base: ObjectShape; readonly names: readonly string[] }
>();
const extended = new WeakMap<ObjectShape, Map<string, ObjectShape>>();

/** The same fields and more texts; equal extensions are one object, so that recursion ends. */
export function extend(shape: ObjectShape, names: readonly string[]): ObjectShape {
  const before = extensions.get(shape);
  const base = before?.base ?? shape;
  const all = [...new Set([...(before?.names ?? []), ...names])].sort();
  const variants = extended.get(base) ?? new Map<string, ObjectShape>();
  extended.set(base, variants);
  const known = variants.get(all.join(' '));
  if (known) return known;
  const added = Object.fromEntries(all.map((name): [string, Shape] => [name, 'text']));
  const made: ObjectShape = { fields: { ...base.fields, ...added } };
  variants.set(all.join(' '), made);
  extensions.set(made, { base, names: all });
  return made;
}

/** @returns undefined for what is no list */
export function entryOf(shape: Shape): Shape | undefined {
  return typeof shape === 'object' && 'each' in shape ? shape.each() : undefined;
}

/** @returns undefined for what is no object */
export function objectOf(shape: Shape): Shape | undefined {
  return typeof shape === 'object' && 'fields' in shape ? shape : undefined;
}

/** Names a shape in a message. */
export function kindOf(shape: Shape): string {
  if (shape === 'text') return 'text';
  if (shape === 'flag') return 'true or false';
  return 'each' in shape ? 'a list' : 'an object';
}
