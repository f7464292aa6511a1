import { countOf, countWords } from '@genai-lens/ui-components';
/** What the five counts of a distribution stand for, in percent of claimed maturity. */
export const BUCKETS = [
  '0–19%',
  '20–39%',
  '40–59%',
  '60–79%',
  '80–100%',
] as const;

/** A distribution in words: "7 reviews: 2 at 40–59%, 5 at 80–100%". */
export function distributionWords(distribution: {
  readonly n: number;
  readonly buckets: readonly number[];
}): string {
  const { n, buckets } = distribution;
  if (!n) return 'no review with a maturity';
  const parts = BUCKETS.flatMap((words, index) =>
    buckets[index] > 0 ? [`${countWords(buckets[index])} at ${words}`] : [],
  );
  return `${countOf(n, 'review', 'reviews')}: ${parts.join(', ')}`;
}
