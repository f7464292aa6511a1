import { listAnswersOfReviews } from '../../../database/operations';
import { bumpFleetVersion } from '../../../database/operations/fleet';
import {
  listReviewsById,
  writeRescored,
} from '../../../database/operations/lenses';
import {
  listProvidedChoicesOfReviews,
  listTakings,
  lockReviews,
  Taking,
  upsertProvidedChoices,
} from '../../../database/operations/provisions';
import { writeTogether } from '../../../database/writeTogether';
import { StoredReview } from '../../../model';
import { lostReason } from './reasons';
import { rescoreTaker } from './rescoreTaker';
import { ProviderChange, SettleContext } from './types';

/** Reviews that are read, scored and written at a time. */
const BATCH = 100;

/**
 * Brings what is taken from providers up to now, and scores the reviews that take it, in statements of many rows. Gives
 * the reviews that were written.
 */
export async function rescoreTakers(
  context: SettleContext,
  change: ProviderChange,
): Promise<readonly StoredReview[]> {
  const { tx, lensId, providerRefs } = change;
  const suspects = idsOf(await listChanged(change));
  if (suspects.length === 0) {
    return [];
  }
  await lockReviews({ tx, reviewIds: suspects });
  const changed = await listChanged(change, suspects);
  const ids = idsOf(changed);
  const written: StoredReview[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = new Set(ids.slice(at, at + BATCH));
    const takings = changed.filter(({ reviewId }) => batch.has(reviewId));
    written.push(...(await rescoreBatch(context, change, takings)));
  }
  await writeTogether(
    tx,
    bumpFleetVersion({ tx, lensId, by: providerRefs.join() }),
  );
  return written;
}

/** What does not count any more, or counts again, or says something else. */
async function listChanged(
  { tx, lensId, providerRefs, restated }: ProviderChange,
  reviewIds?: readonly string[],
): Promise<readonly Taking[]> {
  const takings = await listTakings({
    db: tx,
    lensId,
    providerRefs,
    reviewIds,
  });
  return takings.filter(
    taking =>
      lostReason(taking) !== taking.lost ||
      (taking.questionId === restated?.questionId &&
        taking.choiceId === restated.choiceId),
  );
}

async function rescoreBatch(
  context: SettleContext,
  change: ProviderChange,
  takings: readonly Taking[],
): Promise<readonly StoredReview[]> {
  const { tx } = change;
  await upsertProvidedChoices({
    tx,
    choices: takings.map(taking => ({ ...taking, lost: lostReason(taking) })),
  });
  const reviewIds = idsOf(takings);
  const reviews = await listReviewsById({ db: tx, ids: reviewIds });
  const answers = await listAnswersOfReviews({ db: tx, reviewIds });
  const choices = await listProvidedChoicesOfReviews({ db: tx, reviewIds });
  const written: StoredReview[] = [];
  for (const [version, pinned] of byVersion(reviews)) {
    const lens = await context.lenses.require(
      { id: change.lensId, version },
      { db: tx },
    );
    const rescored = pinned.map(review =>
      rescoreTaker({
        lens,
        lensIsOld: context.lenses.isOld(lens),
        confirmEveryDays: context.confirmEveryDays,
        review,
        answers: answers.get(review.id) ?? [],
        choices: choices.get(review.id) ?? [],
        takings: takings.filter(({ reviewId }) => reviewId === review.id),
        change,
      }),
    );
    await writeRescored({ tx, reviews: rescored });
    written.push(...rescored.map(({ after }) => after));
  }
  return written;
}

function byVersion(
  reviews: readonly StoredReview[],
): ReadonlyMap<string, readonly StoredReview[]> {
  const found = new Map<string, StoredReview[]>();
  for (const review of reviews) {
    const pinned = found.get(review.lensVersion) ?? [];
    found.set(review.lensVersion, [...pinned, review]);
  }
  return found;
}

function idsOf(takings: readonly Taking[]): readonly string[] {
  return [...new Set(takings.map(({ reviewId }) => reviewId))].sort();
}
