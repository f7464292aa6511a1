/**
 * Like `Promise.all(items.map(work))` with a bounded number at a time. After the first failure nothing new is begun,
 * and what is under way is waited for, so that nothing runs on behind the caller's back.
 */
export async function mapBounded<In, Out>(
  items: readonly In[],
  options: { concurrency: number; signal: AbortSignal },
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const { concurrency, signal } = options;
  const results = new Map<number, Out>();
  const failures: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && !failures.length) {
      const index = next;
      next += 1;
      try {
        signal.throwIfAborted();
        results.set(index, await work(items[index]));
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(concurrency, items.length) }, worker),
  );
  if (failures.length) {
    throw failures[0];
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
