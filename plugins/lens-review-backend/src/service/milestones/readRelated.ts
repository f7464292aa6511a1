import {
  Choice,
  Lens,
  Question,
  questionsOf,
  RelatedAnswer,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  findReview,
  listAnswersOfReviews,
  listReviews,
} from '../../database/operations';
import { ReviewKey, StoredAnswer, StoredReview } from '../../model';
import { noReview, ReviewContext } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';

/** A best practice of a lens, with where it stands. */
interface Practice {
  readonly lens: Lens;
  readonly question: Question;
  readonly choice: Choice;
}

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
        practices: practicesOf(lens),
        other,
        otherLens: await lensOf(context, other),
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

function practicesOf(lens: Lens): Practice[] {
  return questionsOf(lens).flatMap(question =>
    question.choices
      .filter(({ noneOfThese }) => !noneOfThese)
      .map(choice => ({ lens, question, choice })),
  );
}

function relatedAnswers(
  { confirmEveryDays, now }: ReviewContext,
  input: {
    practices: readonly Practice[];
    other: StoredReview;
    otherLens: Lens;
    answers: readonly StoredAnswer[];
  },
): RelatedAnswer[] {
  const { practices, other, otherLens, answers } = input;
  const { scored } = deriveState({
    lens: otherLens,
    lensIsOld: false,
    review: other,
    answers,
    confirmEveryDays,
    now: now(),
  });
  const theirs = practicesOf(otherLens);
  return practices.flatMap(mine =>
    theirs
      .filter(their => areRelated(mine, their))
      .flatMap(their => presentAnswer(mine, their, answers, scored.questions)),
  );
}

function areRelated(a: Practice, b: Practice): boolean {
  return names(a, b) || names(b, a);
}

function names(a: Practice, b: Practice): boolean {
  return a.choice.related.includes(`${b.lens.id}/${b.choice.id}`);
}

/** Nothing where nobody has answered for it. */
function presentAnswer(
  mine: Practice,
  their: Practice,
  answers: readonly StoredAnswer[],
  scored: readonly ScoredQuestion[],
): RelatedAnswer[] {
  const { question, choice, lens } = their;
  const said = answers.find(answer => answer.questionId === question.id)?.said;
  const practice = scored
    .find(({ questionId }) => questionId === question.id)
    ?.practices.find(({ choiceId }) => choiceId === choice.id);
  if (!said || practice?.origin !== 'own') {
    return [];
  }
  return [
    {
      questionId: mine.question.id,
      choiceId: mine.choice.id,
      lensId: lens.id,
      lensName: lens.name,
      relatedQuestionId: question.id,
      relatedChoiceId: choice.id,
      relatedTitle: choice.title,
      state: practice.state,
      answeredAt: said.updatedAt,
      answeredBy: said.updatedBy,
    },
  ];
}
