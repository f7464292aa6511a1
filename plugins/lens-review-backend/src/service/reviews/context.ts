import { NotFoundError } from '@backstage/errors';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { lockReviewWithAnswers } from '../../database/operations';
import { lockLens } from '../../database/operations/lenses';
import { Db } from '../../database/types';
import { LensRegistry } from '../../lenses';
import { HistoryEvent, ReviewKey } from '../../model';
import { announcing } from '../announcing';
import { settleProvider } from '../provisions/settle';
import { ReviewState } from './currentState';

/** What the use cases on reviews share. */
export interface ReviewContext {
  readonly db: Db;
  readonly lenses: LensRegistry;
  readonly confirmEveryDays: number;
  readonly now: () => Date;
  /** Is told what writes to reviews have appended to the history, once it is committed; never throws. */
  readonly announce?: (events: readonly HistoryEvent[]) => void;
}

/** A review that is held until its transaction ends. */
export interface LockedReview extends ReviewState {
  readonly tx: Db;
  readonly lens: Lens;
  /** There is a newer version of the lens. */
  readonly lensIsOld: boolean;
  readonly now: Date;
}

/**
 * Runs `work` on a review that nobody else can write meanwhile. `pinning`: no version of the lens is published
 * meanwhile, either. What the write means for those who take best practices from the entity is written with it.
 */
export async function withLockedReview<T>(
  context: ReviewContext,
  key: ReviewKey,
  work: (locked: LockedReview) => Promise<T>,
  options?: { pinning: boolean },
): Promise<T> {
  return announcing(context, async tx => {
    if (options?.pinning) {
      await lockLens({ tx, id: key.lensId, to: 'pin' });
    }
    const state = await lockReviewWithAnswers({ tx, key });
    if (!state) {
      throw noReview(key);
    }
    const { lensId: id, lensVersion: version } = state.review;
    const lens = await context.lenses.require({ id, version }, { db: tx });
    const lensIsOld = context.lenses.isOld(lens);
    const now = context.now();
    const value = await work({ ...state, tx, lens, lensIsOld, now });
    if (state.review.provides) {
      await settleProvider(context, { tx, key, now });
    }
    return value;
  });
}

/** What is thrown for a review that has not begun. */
export function noReview({ entityRef, lensId }: ReviewKey): NotFoundError {
  return new NotFoundError(
    `There is no review of ${entityRef} against '${lensId}'`,
  );
}
