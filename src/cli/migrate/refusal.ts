/** What was asked for is clear, and cannot be done with the files as they are. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Why the system refused, in words. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENOENT: "there is no such file",
    ENOSPC: "no space is left on the disk",
    EROFS: "the disk is read-only",
  };
  return reasons[code ?? ""] ?? message;
}
