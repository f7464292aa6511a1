import {
  Lens,
  RelatedAnswer,
  relatedPractices,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  findReview,
  listAnswersOfReviews,
  listReviews,
} from '../../database/operations';
import { ReviewKey, StoredAnswer, StoredReview } from '../../model';
import { noReview, ReviewContext } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';

/** What the entity's reviews of other lenses say of the best practices that ask for the same, whichever lens says so. */
export async function readRelated(
  context: ReviewContext,
  options: { key: ReviewKey; mayRead: (lensId: string) => boolean },
): Promise<RelatedAnswer[]> {
  const { db } = context;
  const { key, mayRead } = options;
  const { entityRef, lensId } = key;
  const review = await findReview({ db, key });
  if (!review) {
    throw noReview(key);
  }
  const others = (await listReviews({ db, entityRef })).filter(
    other => other.lensId !== lensId && mayRead(other.lensId),
  );
  const answersOf = await listAnswersOfReviews({
    db,
    reviewIds: others.map(({ id }) => id),
  });
  const lens = await lensOf(context, review);
  const items = await Promise.all(
    others.map(async other =>
      relatedAnswers(context, {
        lens,
        review: other,
        reviewed: await lensOf(context, other),
        answers: answersOf.get(other.id) ?? [],
      }),
    ),
  );
  return items.flat();
}

function lensOf(
  { lenses }: ReviewContext,
  { lensId, lensVersion }: StoredReview,
): Promise<Lens> {
  return lenses.require({ id: lensId, version: lensVersion });
}

function relatedAnswers(
  { confirmEveryDays, now }: ReviewContext,
  other: {
    lens: Lens;
    review: StoredReview;
    reviewed: Lens;
    answers: readonly StoredAnswer[];
  },
): RelatedAnswer[] {
  const { lens, review, reviewed, answers } = other;
  const { scored } = deriveState({
    lens: reviewed,
    lensIsOld: false,
    review,
    answers,
    confirmEveryDays,
    now: now(),
  });
  const { questions } = scored;
  return relatedPractices({
    lens,
    other: { lens: reviewed, questions },
  }).flatMap(practice => {
    const said = answers.find(
      ({ questionId }) => questionId === practice.relatedQuestionId,
    )?.said;
    return said
      ? [
          {
            ...practice,
            lensId: reviewed.id,
            lensName: reviewed.name,
            answeredAt: said.updatedAt,
            answeredBy: said.updatedBy,
          },
        ]
      : [];
  });
}
