/** Where an entry of a mapping or list stands in the text of its file, in offsets. */
export type Place = {
  /** First character of the field's name; of the value, in a list. */
  readonly nameAt: number;
  /** First character of the value. */
  readonly at: number;
  /** After the value's last character. */
  readonly end: number;
  /** How a single value is written; `none` of a mapping, a list or an alias. */
  readonly style: 'plain' | 'quoted' | 'block' | 'none';
};

/** Places by the very mapping or list that was read. */
export type Places = {
  readonly fields: WeakMap<object, Map<string, Place>>;
  readonly items: WeakMap<object, Place[]>;
  /** Name of the field that a list is the value of. */
  readonly names: WeakMap<object, string>;
};

export function noPlaces(): Places {
  return { fields: new WeakMap(), items: new WeakMap(), names: new WeakMap() };
}
