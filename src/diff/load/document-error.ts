/** A document that cannot be read. The message says what, where and why, and what to do. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
