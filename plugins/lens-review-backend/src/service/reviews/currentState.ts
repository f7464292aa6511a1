import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, StoredReview } from '../../model';
import { deriveState } from './deriveState';

/** A review with its answers, one for each question. */
export interface ReviewState {
  readonly review: StoredReview;
  readonly answers: readonly StoredAnswer[];
}

/** Whether time has passed what was stored, or the setting has changed that the status depends on. */
export function isDue(
  { derived }: StoredReview,
  { now, confirmEveryDays }: { now: Date; confirmEveryDays: number },
): boolean {
  return (
    derived.confirmEveryDays !== confirmEveryDays ||
    (derived.validUntil !== undefined &&
      derived.validUntil <= now.toISOString())
  );
}

/** The state as of now, derived again without a write. */
export function asOf(
  state: ReviewState,
  options: { lens: Lens; now: Date; confirmEveryDays: number },
): ReviewState {
  const { derived } = deriveState({ ...state, ...options });
  return { ...state, review: { ...state.review, derived } };
}
