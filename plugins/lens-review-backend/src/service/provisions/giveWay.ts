import {
  findQuestion,
  leaveToProvider,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Offer } from '../../database/operations/provisions';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { AnswerConflictError } from '../errors';
import { applyAnswer } from '../reviews/applyAnswer';
import { LockedReview } from '../reviews/context';
import { presentAnswer } from '../reviews/presentReview';
import { tidyAnswer } from '../reviews/tidyAnswer';
import { TakeProvided } from './types';

/** The answers that say something of a best practice that is taken, without it. */
export function giveWay(
  { lens, review, answers, now }: LockedReview,
  offers: readonly Offer[],
  { actor }: TakeProvided,
): readonly { before: SaidAnswer; after: SaidAnswer }[] {
  return answers.filter(isSaid).flatMap(before => {
    const question = findQuestion(lens, before.questionId);
    const { input } = before.said;
    const choiceIds = offers
      .filter(({ questionId }) => questionId === before.questionId)
      .map(({ choiceId }) => choiceId)
      .filter(choiceId => !input.unansweredChoices.includes(choiceId));
    if (!question || choiceIds.length === 0) {
      return [];
    }
    const left = leaveToProvider(question, input, choiceIds);
    const after = applyAnswer(before, tidyAnswer(question, left), {
      lens,
      review,
      now,
      actor,
    });
    return [{ before, after }];
  });
}

/** Refuses where such an answer is another than the one that the caller saw. */
export function refuseStale(
  review: StoredReview,
  changed: readonly { before: SaidAnswer }[],
  { revisions = {} }: TakeProvided,
): void {
  for (const { before } of changed) {
    const { questionId, revision } = before;
    const seen = Object.hasOwn(revisions, questionId)
      ? revisions[questionId]
      : revision;
    if (seen !== revision) {
      throw new AnswerConflictError(
        `The answer to ${questionId} is at revision ${revision}; this was looked at with revision ${seen}`,
        presentAnswer(before, review),
      );
    }
  }
}
