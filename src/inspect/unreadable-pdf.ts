/** Thrown when a file cannot be read as PDF; the message goes on from "cannot be read:" and is for an officer. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}
