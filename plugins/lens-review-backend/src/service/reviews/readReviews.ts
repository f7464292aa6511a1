import { InputError } from '@backstage/errors';
import { HistoryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  findReview,
  findReviewWithAnswers,
  listAnswersOfReviews,
  listHistory,
  listReviews,
} from '../../database/operations';
import { HistoryEvent, ReviewKey, StoredReview } from '../../model';
import { Readable } from '../../permissions';
import { asOfNow, isDueNow } from './asOfNow';
import { noReview, ReviewContext } from './context';
import { ReviewState } from './currentState';

/** A review with its answers, as of now. */
export async function readReview(
  context: ReviewContext,
  key: ReviewKey,
): Promise<ReviewState> {
  const state = await findReviewWithAnswers({ db: context.db, key });
  if (!state) {
    throw noReview(key);
  }
  return asOfNow(context, state);
}

/** The reviews of an entity that the caller may read, as of now. */
export async function readReviews(
  context: ReviewContext,
  options: { entityRef: string; readable: Readable },
): Promise<StoredReview[]> {
  const { entityRef, readable } = options;
  const { db } = context;
  if (readable === 'none') {
    return [];
  }
  const filter = readable === 'all' ? undefined : readable;
  const reviews = await listReviews({ db, entityRef, filter });
  const due = reviews.filter(review => isDueNow(context, review));
  const answersOf = await listAnswersOfReviews({
    db,
    reviewIds: due.map(({ id }) => id),
  });
  return Promise.all(
    reviews.map(async review => {
      const answers = answersOf.get(review.id);
      return answers
        ? (await asOfNow(context, { review, answers })).review
        : review;
    }),
  );
}

/** A page of who changed what, newest first. A cursor is the number of the last entry before it, so later writes move nothing. */
export async function readHistory(
  { db }: ReviewContext,
  options: { key: ReviewKey; cursor?: string; limit: number },
): Promise<{ items: HistoryEntry[]; nextCursor?: string }> {
  const { key, cursor, limit } = options;
  // At most 18 digits: what a bigint holds.
  if (cursor !== undefined && !/^[1-9]\d{0,17}$/.test(cursor)) {
    throw new InputError(`cursor: '${cursor}' is none of this list`);
  }
  const review = await findReview({ db, key });
  if (!review) {
    throw noReview(key);
  }
  const events = await listHistory({
    db,
    reviewId: review.id,
    before: cursor,
    limit: limit + 1,
  });
  const items = events.slice(0, limit).flatMap(presentEvent);
  return {
    items,
    ...(events.length > limit && { nextCursor: events[limit - 1].id }),
  };
}

function presentEvent({
  reviewId,
  type,
  from,
  to,
  ...event
}: HistoryEvent & { id: string }): HistoryEntry[] {
  return type === 'review-deleted'
    ? []
    : [
        {
          ...event,
          type,
          ...(from && { from: { ...from } }),
          ...(to && { to: { ...to } }),
        },
      ];
}
