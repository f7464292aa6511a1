import { PromptEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { dayInWords } from '../../components';

/** "every 90 days, last on 1 Sep 2026"; undefined where nobody said how often. */
export function reviewInWords({
  spec,
}: PromptEntityV1alpha1): string | undefined {
  const { intervalDays, lastReviewedAt } = spec.review ?? {};
  const last = lastReviewedAt
    ? `last on ${dayInWords(lastReviewedAt)}`
    : 'not reviewed yet';
  if (intervalDays) {
    return `Every ${intervalDays} days, ${last}`;
  }
  return lastReviewedAt && `Last on ${dayInWords(lastReviewedAt)}`;
}
