/** Thrown within this folder when a template cannot be used; `openTemplate`'s callers tell it as a problem. */
export class RefusedTemplate extends Error {
  override readonly name = 'RefusedTemplate';
  /** What an officer does about it. */
  readonly hint: string;

  /** @param message what is wrong, a clause after "the Word template `council.dotx`" */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
