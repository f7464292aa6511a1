/** Starts work at once; the result, or the error, is there when it is asked for, and an error that nobody asks for is dropped. */
export function meanwhile<T>(work: () => Promise<T>): () => Promise<T> {
  const running = work();
  running.catch(() => {});
  return () => running;
}
