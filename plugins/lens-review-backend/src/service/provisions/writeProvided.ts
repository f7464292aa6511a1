import { choiceKey } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, upsertAnswers } from '../../database/operations';
import { upsertProvidedChoices } from '../../database/operations/provisions';
import {
  HistoryEvent,
  SaidAnswer,
  StoredProvidedChoice,
  StoredReview,
} from '../../model';
import { ReviewContext } from '../reviews';
import { LockedReview } from '../reviews/context';
import { deriveState, withScores } from '../reviews/deriveState';
import { WriteContext } from '../reviews/types';
import { touched, writeReview } from '../reviews/writeReview';
import { holding } from './settle';

/** Writes what a review takes, with the answers that give way to it, and scores the review with both. */
export async function writeProvided(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  change: Pick<WriteContext, 'actor' | 'owners'> & {
    /** All that the review takes, and decides not to take, from now on. */
    choices: readonly StoredProvidedChoice[];
    /** Of these, what is another than before. */
    changed: readonly StoredProvidedChoice[];
    /** Answers that say something else now. */
    answers?: readonly SaidAnswer[];
    events: readonly Omit<HistoryEvent, 'reviewId' | 'at' | 'by' | 'via'>[];
  },
): Promise<StoredReview> {
  const { tx, lens, review: before, now } = locked;
  const { actor, owners, answers: said = [] } = change;
  const answers = locked.answers.map(
    answer => said.find(one => one.questionId === answer.questionId) ?? answer,
  );
  const review = { ...before, provided: holding(change.choices) };
  const { scored, derived } = deriveState({
    ...locked,
    review,
    answers,
    confirmEveryDays,
  });
  const reviewId = before.id;
  const after = await writeReview({
    tx,
    before,
    after: touched(review, { actor, owners, derived, now }),
    now,
    with: [
      ...upsertAnswers({
        tx,
        reviewId,
        answers: withScores({ lens, scored, answers }),
      }),
      ...insertHistory({
        tx,
        events: change.events.map(event => ({
          ...event,
          reviewId,
          at: now.toISOString(),
          ...actor,
        })),
      }),
    ],
  });
  await upsertProvidedChoices({
    tx,
    choices: change.changed.map(choice => ({ ...choice, reviewId })),
  });
  return after;
}

/** The choices with others in place of those on the same best practices. */
export function replaced(
  choices: readonly StoredProvidedChoice[],
  by: readonly StoredProvidedChoice[],
): readonly StoredProvidedChoice[] {
  const keys = new Set(by.map(choiceKey));
  return [...choices.filter(choice => !keys.has(choiceKey(choice))), ...by];
}
