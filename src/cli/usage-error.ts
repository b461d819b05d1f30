/** What was asked for cannot be done as it was asked. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
