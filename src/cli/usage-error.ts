/** Thrown when the command line itself is wrong; `topic` is the command whose help tells more. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly topic: string | undefined;

  constructor(message: string, topic?: string) {
    super(message);
    this.topic = topic;
  }
}
