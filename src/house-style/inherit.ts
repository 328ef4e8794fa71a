/** Told when a token refers to something that is not there, or breaks a rule; `path` as in YAML. */
export type TokenComplaint = (path: readonly string[], message: string, hint: string) => void;

/** Lays a style's own entries over the defaults, token by token. */
export function mergeByName<T extends object>(
  base: Readonly<Record<string, T>>,
  own: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged: Record<string, T> = Object.assign(Object.create(null), base);
  for (const [name, tokens] of Object.entries(own)) merged[name] = { ...merged[name], ...tokens } as T;
  return merged;
}

/**
 * Gives each entry the tokens of the one that it is like, and so on up to `root`.
 * A missing or circular `like` is complained of, and `root` stands in.
 */
export function inherit<T extends { like?: string }>(
  entries: Readonly<Record<string, T>>,
  root: string,
  complain: TokenComplaint,
): Record<string, T> {
  const done: Record<string, T> = Object.create(null);
  const resolve = (name: string, path: readonly string[]): T => {
    const known = done[name];
    if (known) return known;
    const tokens = entries[name] as T;
    if (name === root && tokens.like !== undefined) {
      complain(
        [root, 'like'],
        `${root} is like "${tokens.like}", but all others are like it`,
        'Leave it out.',
      );
    }
    const parent = name === root ? undefined : parentOf(name, tokens, path);
    const whole = parent === undefined ? tokens : { ...resolve(parent, [...path, name]), ...tokens };
    done[name] = whole;
    return whole;
  };
  const parentOf = (name: string, tokens: T, path: readonly string[]): string => {
    const parent = tokens.like ?? root;
    if (!Object.hasOwn(entries, parent)) {
      const hint = 'Name another one of these styles.';
      complain([name, 'like'], `${name} is like "${parent}", which is not there`, hint);
      return root;
    }
    if (parent === name || path.includes(parent)) {
      const hint = 'Let one of them be like another style.';
      complain([name, 'like'], `${name} is like itself, by way of others`, hint);
      return root;
    }
    return parent;
  };
  for (const name of Object.keys(entries)) resolve(name, []);
  return done;
}
