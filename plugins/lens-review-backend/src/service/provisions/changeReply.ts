import {
  choiceKey,
  ProvidedChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  FleetVisibility,
  PracticeKey,
  SaidAnswer,
  StoredReview,
} from '../../model';
import { ReviewContext } from '../reviews';
import { LockedReview } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { presentAnswer } from '../reviews/presentReview';
import { ReviewPresenter } from '../reviews/ReviewPresenter';
import { listItems } from './listItems';
import { presentItem } from './present';
import { readOffers } from './readOffers';

export type ProvidedContext = ReviewContext & {
  readonly presenter: ReviewPresenter;
};

/** What a call that changed what a review takes answers with. */
export async function changeReply(
  { confirmEveryDays, presenter }: ProvidedContext,
  { tx, lens, lensIsOld, answers, now }: LockedReview,
  change: {
    review: StoredReview;
    practices: readonly PracticeKey[];
    visibility: FleetVisibility;
    /** With their new revisions. */
    answers?: readonly SaidAnswer[];
  },
): Promise<ProvidedChange> {
  const { review, visibility, answers: said = [] } = change;
  const { scored } = deriveState({
    lens,
    lensIsOld,
    review,
    answers: answers.map(
      one =>
        said.find(({ questionId }) => questionId === one.questionId) ?? one,
    ),
    confirmEveryDays,
    now,
  });
  const { offers, choices } = await readOffers({ db: tx, review, visibility });
  const concerned = new Set(change.practices.map(choiceKey));
  return {
    items: listItems({ lens, scored, offers, choices })
      .filter(item => concerned.has(choiceKey(item)))
      .map(presentItem),
    answers: said.map(answer =>
      presentAnswer(
        {
          ...answer,
          risk:
            scored.questions.find(
              ({ questionId }) => questionId === answer.questionId,
            )?.risk ?? answer.risk,
        },
        review,
      ),
    ),
    scorecard: await presenter.scorecard(review),
  };
}
