import { isCurrent } from '@genai-lens/backstage-plugin-lens-review-common';
import { listAnswersOfReviews } from '../../database/operations';
import { listReviewsById } from '../../database/operations/lenses';
import { listContradicted } from '../../database/operations/notices';
import { NoticePlace, PracticeKey, StoredReview } from '../../model';
import { isSame } from '../plan/plannedPractices';
import { deriveState } from '../reviews/deriveState';
import { practiceItem, subjectOf } from './practiceItem';
import { Notice, NoticeContext } from './types';

/** Reviews that are read and scored at a time. */
const BATCH = 100;

/** Claims that evidence contradicts as of now, told to the owners when it begins to. */
export async function* contradictedNotices(
  context: NoticeContext,
): AsyncGenerator<Notice> {
  const { db } = context;
  let after: string | undefined;
  do {
    const places = await listContradicted({ db, after, limit: BATCH });
    const reviewIds = places.map(({ reviewId }) => reviewId);
    const reviews = await listReviewsById({ db, ids: reviewIds });
    const answers = await listAnswersOfReviews({ db, reviewIds });
    for (const review of reviews) {
      const place = places.find(({ reviewId }) => reviewId === review.id);
      if (place) {
        yield* ofReview(context, {
          place,
          review,
          answers: answers.get(review.id) ?? [],
        });
      }
    }
    after = places.length === BATCH ? reviewIds.at(-1) : undefined;
  } while (after);
}

async function* ofReview(
  { lenses, confirmEveryDays, now }: NoticeContext,
  input: {
    place: NoticePlace;
    review: StoredReview;
    answers: Parameters<typeof deriveState>[0]['answers'];
  },
): AsyncGenerator<Notice> {
  const { place, review, answers } = input;
  const lens = await lenses.require({
    id: place.lensId,
    version: place.lensVersion,
  });
  const { scored } = deriveState({
    lens,
    lensIsOld: lenses.isOld(lens),
    review,
    answers,
    confirmEveryDays,
    now: now(),
  });
  for (const { questionId, practices } of scored.questions) {
    for (const { choiceId, contradicted } of practices) {
      const practice = { questionId, choiceId };
      if (contradicted) {
        yield {
          kind: 'contradicted',
          place,
          lensName: lens.name,
          subject: subjectOf(practice),
          occasion: sinceWhen(review, practice, now()),
          recipients: place.owners,
          items: [practiceItem(lens, practice)],
        };
      }
    }
  }
}

/** When the latest of the contradictions that count began; empty where nobody knows. */
function sinceWhen(
  { verdicts }: StoredReview,
  practice: PracticeKey,
  now: Date,
): string {
  const times = verdicts.flatMap(verdict =>
    verdict.verdict === 'contradicts' &&
    !verdict.disputed &&
    isCurrent(verdict, now) &&
    isSame(verdict, practice)
      ? verdict.since ?? []
      : [],
  );
  return times.sort().at(-1) ?? '';
}
