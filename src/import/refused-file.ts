/** A file that is not taken in; its words are for officers. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  /** What to do about it. */
  readonly hint: string;

  /** @param message what is wrong, to be read after the file's name: `is protected with a password` */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
