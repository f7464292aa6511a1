import { isDeepStrictEqual } from 'node:util';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { RescoredReview } from '../../../database/operations/lenses';
import { Taking } from '../../../database/operations/provisions';
import {
  HistoryEvent,
  StoredAnswer,
  StoredProvidedChoice,
  StoredReview,
} from '../../../model';
import { deriveState, withScores } from '../../reviews/deriveState';
import { holding } from './holding';
import { lostReason, stateOf } from './reasons';
import { ProviderChange } from './types';

/** A review with what it takes as it is now. Nobody changed the review itself: who wrote to it last, and when, stays. */
export function rescoreTaker(input: {
  lens: Lens;
  lensIsOld: boolean;
  confirmEveryDays: number;
  review: StoredReview;
  answers: readonly StoredAnswer[];
  /** All that the review takes, as it is now. */
  choices: readonly StoredProvidedChoice[];
  /** What of it has changed, as it was. */
  takings: readonly Taking[];
  change: ProviderChange;
}): RescoredReview {
  const { review: before, lens, answers, change } = input;
  const { now } = change;
  const review = { ...before, provided: holding(input.choices) };
  const { scored, derived } = deriveState({ ...input, review, now });
  const isSame = isDeepStrictEqual(before.derived, derived);
  return {
    before,
    after: {
      ...review,
      derived,
      revision: before.revision + 1,
      scoredOn: isSame ? before.scoredOn : now.toISOString().slice(0, 10),
    },
    answers: withScores({ lens, scored, answers }),
    events: input.takings.map(taking => toEvent(taking, change)),
  };
}

function toEvent(
  taking: Taking,
  { actor, now, restated }: ProviderChange,
): HistoryEvent {
  const { reviewId, questionId, choiceId, providerRef: provider } = taking;
  const was = taking.lost;
  const is = lostReason(taking);
  const isRestated =
    restated?.questionId === questionId && restated.choiceId === choiceId;
  return {
    reviewId,
    type: 'provided-changed',
    questionId,
    at: now.toISOString(),
    ...actor,
    from: { choiceId, provider, state: stateOf(was), because: was },
    to: {
      choiceId,
      provider,
      state: stateOf(is),
      because: is,
      ...(isRestated && { statement: restated.statement }),
    },
  };
}
