/** Why a file cannot be taken into a pack, in words for an officer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly hint: string;

  /** @param message says what the file is, as in `it is locked with a password` */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
