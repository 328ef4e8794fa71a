/** Gives the values of JSON, without its names; a text that is none as it stands. */
export function jsonText(json: string): string {
  const values: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') values.push(String(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  try {
    walk(JSON.parse(json));
    return values.join('\n');
  } catch {
    return json;
  }
}
