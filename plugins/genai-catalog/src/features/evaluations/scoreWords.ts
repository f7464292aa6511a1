import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

type Scored = Pick<VersionEvaluation, 'score' | 'threshold' | 'passed'>;

/** "0.92 (threshold 0.9)": what was reached, and what is enough. */
export function scoreWords({ score, threshold, passed }: Scored): string {
  if (score === undefined) {
    return passed ? 'passed' : 'failed';
  }
  return threshold === undefined
    ? number.format(score)
    : `${number.format(score)} (threshold ${number.format(threshold)})`;
}

/** Where score and threshold lie between 0 and 1; undefined where the suite counts otherwise. */
export function onScale({
  score,
  threshold,
}: Scored): { score: number; threshold?: number } | undefined {
  const isShare = (value: number) => value >= 0 && value <= 1;
  return score !== undefined && isShare(score) && isShare(threshold ?? 0)
    ? { score, threshold }
    : undefined;
}
