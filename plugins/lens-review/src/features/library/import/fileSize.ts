/** What the server takes, in bytes. */
export const MAX_BYTES = 1024 * 1024;

/** A size in KB or MB. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${Number((kilobytes / 1024).toFixed(1))} MB`;
}

/** A file by its name and size. */
export function fileWords({ name, size }: { name: string; size: number }) {
  return `${name} (${sizeWords(size)})`;
}
