/** Thrown for a file that must not be opened; its reader tells of it as the problem `file-refused`. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  /** What to do about it. */
  readonly hint: string;

  /** @param message follows the name of the file: `is protected with a password` */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
