import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, StoredReview } from '../../model';
import { deriveState } from './deriveState';

/** A review with its answers, one for each question. */
export interface ReviewState {
  readonly review: StoredReview;
  readonly answers: readonly StoredAnswer[];
}

/** Whether time has passed what was stored, or the setting or the lens has changed that the status depends on. */
export function isDue(
  { derived, submittedAt }: StoredReview,
  options: { now: Date; confirmEveryDays: number; lensIsOld: boolean },
): boolean {
  const { now, confirmEveryDays, lensIsOld } = options;
  const saidOld = derived.staleReasons.includes('lens-version-old');
  return (
    derived.confirmEveryDays !== confirmEveryDays ||
    (submittedAt !== undefined && saidOld !== lensIsOld) ||
    (derived.validUntil !== undefined &&
      derived.validUntil <= now.toISOString())
  );
}

/** The state as of now, derived again without a write. */
export function asOf(
  state: ReviewState,
  options: {
    lens: Lens;
    lensIsOld: boolean;
    now: Date;
    confirmEveryDays: number;
  },
): ReviewState {
  const { derived } = deriveState({ ...state, ...options });
  return { ...state, review: { ...state.review, derived } };
}
