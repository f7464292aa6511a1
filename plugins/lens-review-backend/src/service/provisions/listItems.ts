import {
  choiceKey,
  findQuestion,
  Lens,
  ProvidedState,
  ScoredPractice,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Offer } from '../../database/operations/provisions';
import { StoredProvidedChoice } from '../../model';
import { stateOf } from './settle';
import { ProvidedItem } from './types';

/** What is offered to a review and what it takes, in the order of the lens. */
export function listItems(input: {
  lens: Lens;
  scored: ScoredReview;
  /** Also what is taken and no longer provided. */
  offers: readonly Offer[];
  choices: readonly StoredProvidedChoice[];
}): readonly ProvidedItem[] {
  const { lens, scored } = input;
  const choices = new Map(
    input.choices.map(choice => [choiceKey(choice), choice]),
  );
  return scored.questions.flatMap(({ questionId, pillarId, practices }) =>
    practices.flatMap(practice => {
      const { choiceId, state: practiceState, documentedRisk } = practice;
      const key = choiceKey({ questionId, choiceId });
      const title =
        findQuestion(lens, questionId)?.choices.find(
          ({ id }) => id === choiceId,
        )?.title ?? choiceId;
      return offersOf(
        input.offers.filter(offer => choiceKey(offer) === key),
        choices.get(key),
        practice,
      ).map(offered => ({
        questionId,
        choiceId,
        pillarId,
        title,
        documentedRisk,
        practiceState,
        ...offered,
      }));
    }),
  );
}

type Offered = Pick<
  ProvidedItem,
  'offer' | 'goneRef' | 'state' | 'because' | 'reason' | 'by' | 'at'
>;

function offersOf(
  offers: readonly Offer[],
  choice: StoredProvidedChoice | undefined,
  practice: ScoredPractice,
): readonly Offered[] {
  const known = offers.map(
    (offer): Offered =>
      choice && concerns(choice, offer)
        ? { offer, ...standing(choice, practice) }
        : { offer, state: 'offered' },
  );
  const provider = choice?.providerRef;
  return !choice ||
    provider === undefined ||
    offers.some(({ providerRef }) => providerRef === provider)
    ? known
    : [
        ...known,
        {
          ...standing(choice, practice),
          ...(choice.lost === 'provider-gone' && { goneRef: provider }),
        },
      ];
}

/** An override is against whoever provides it. */
function concerns(choice: StoredProvidedChoice, offer: Offer): boolean {
  return (
    choice.state === 'overridden' || choice.providerRef === offer.providerRef
  );
}

function standing(
  { state, lost, reason, by, at }: StoredProvidedChoice,
  { origin }: ScoredPractice,
): Offered {
  if (state === 'overridden') {
    return { state, reason, by, at };
  }
  if (lost) {
    return { state: stateOf(lost), because: lost, by, at };
  }
  const counts: ProvidedState = origin === 'own' ? 'overridden' : 'taken';
  return { state: counts, by, at };
}
