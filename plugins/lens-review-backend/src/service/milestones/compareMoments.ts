import {
  compareReviews,
  Lens,
  ReviewComparisonReply,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewKey, StoredReview } from '../../model';
import { ReviewContext } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { readReview } from '../reviews/readReviews';
import { readMilestone } from './readMilestones';

/** Numbers of milestones, or the review as it is. */
export interface Moments {
  readonly from: number | 'current';
  readonly to: number | 'current';
}

/** A review at one moment. */
interface Moment {
  readonly said: {
    readonly number?: number;
    readonly name?: string;
    readonly at: string;
    readonly lensVersion: string;
    readonly review: StoredReview;
  };
  readonly lens: Lens;
  readonly questions: readonly ScoredQuestion[];
}

/** What changed in a review from one moment to another. */
export async function compareMoments(
  context: ReviewContext,
  { key, from, to }: { key: ReviewKey } & Moments,
): Promise<
  Pick<ReviewComparisonReply, 'pillars' | 'questions'> & {
    from: Moment['said'];
    to: Moment['said'];
  }
> {
  const [before, after] = await Promise.all(
    [from, to].map(moment => readMoment(context, key, moment)),
  );
  return {
    from: before.said,
    to: after.said,
    ...present(compareReviews({ from: sideOf(before), to: sideOf(after) })),
  };
}

async function readMoment(
  context: ReviewContext,
  key: ReviewKey,
  moment: number | 'current',
): Promise<Moment> {
  const { lenses } = context;
  if (moment === 'current') {
    return readCurrent(context, key);
  }
  const { questions, review, number, name, at, lensVersion } =
    await readMilestone(context, { key, number: moment });
  return {
    said: { number, name, at, lensVersion, review },
    lens: await lenses.require({ id: key.lensId, version: lensVersion }),
    questions,
  };
}

async function readCurrent(
  context: ReviewContext,
  key: ReviewKey,
): Promise<Moment> {
  const { lenses, confirmEveryDays } = context;
  const { review, answers } = await readReview(context, key);
  const { lensVersion } = review;
  const lens = await lenses.require({ id: key.lensId, version: lensVersion });
  const now = context.now();
  const { scored } = deriveState({
    lens,
    lensIsOld: lenses.isOld(lens),
    review,
    answers,
    confirmEveryDays,
    now,
  });
  return {
    said: { at: now.toISOString(), lensVersion, review },
    lens,
    questions: scored.questions,
  };
}

function sideOf({ lens, questions, said }: Moment) {
  return { lens, scored: { questions, score: said.review.derived.score } };
}

function present({
  pillars,
  questions,
}: ReturnType<typeof compareReviews>): Pick<
  ReviewComparisonReply,
  'pillars' | 'questions'
> {
  return {
    pillars: pillars.map(pillar => ({ ...pillar })),
    questions: questions.map(({ choices, because, ...question }) => ({
      ...question,
      choices: choices.map(choice => ({ ...choice })),
      because: [...because],
    })),
  };
}
