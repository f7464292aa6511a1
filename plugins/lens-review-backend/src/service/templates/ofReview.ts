import { InputError } from '@backstage/errors';
import { AnswerInput } from '@genai-lens/backstage-plugin-lens-review-common';
import { findReviewWithAnswers } from '../../database/operations';
import { isSaid, ReviewKey } from '../../model';
import { noReview } from '../reviews/context';
import { SentContent } from './checkContent';
import { TemplateContext } from './context';

/** What a template takes of a review: its answers and its scope, for the version of the lens that it is pinned to. */
export async function contentOfReview(
  { db }: TemplateContext,
  { key, notes }: { key: ReviewKey; notes: boolean },
): Promise<Pick<SentContent, 'answers' | 'scope'> & { lensVersion: string }> {
  const found = await findReviewWithAnswers({ db, key });
  if (!found) {
    throw noReview(key);
  }
  const { review, answers } = found;
  const said = answers.filter(isSaid);
  if (said.length === 0) {
    throw new InputError(
      `fromReview: nothing is answered in the review of ${key.entityRef}`,
    );
  }
  return {
    lensVersion: review.lensVersion,
    answers: said.map(({ questionId, said: { input } }) => ({
      questionId,
      ...(notes ? input : withoutNotes(input)),
    })),
    scope: review.scope,
  };
}

/** Notes that are the reason why something is not applicable stay: the answer is not complete without them. */
function withoutNotes(answer: AnswerInput): AnswerInput {
  const { notes, choiceNotes, notApplicableChoices, ...rest } = answer;
  return {
    ...rest,
    choiceNotes: {},
    notApplicableChoices: notApplicableChoices.map(
      ({ choiceId, reason, note }) => ({
        choiceId,
        reason,
        ...(needsNote(reason) && { note }),
      }),
    ),
    ...(needsNote(answer.reason) && { notes }),
  };
}

function needsNote(reason: AnswerInput['reason']): boolean {
  return reason === 'OTHER' || reason === 'NONE';
}
