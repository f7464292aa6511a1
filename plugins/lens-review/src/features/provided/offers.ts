import {
  PracticeState,
  ProvidedPractice,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What one provider offers to a review for one best practice, and what has become of it. */
export interface Offer extends ProvidedPractice {
  /**
   * As it is with what is not saved yet. `spare`: offered, and not needed here, because the best practice is in place, out
   * of scope, or its risk is accepted.
   */
  readonly standing: ProvidedPractice['state'] | 'spare';
}

const WANTED: readonly PracticeState[] = ['open', 'unknown'];

/** Lays the current score over what the server said: an own answer goes before what was taken. */
export function toOffers(input: {
  items: readonly ProvidedPractice[];
  questions: readonly ScoredQuestion[];
}): readonly Offer[] {
  const scored = new Map(
    input.questions.flatMap(({ questionId, practices }) =>
      practices.map(practice => [
        practiceKey({ questionId, choiceId: practice.choiceId }),
        practice,
      ]),
    ),
  );
  return input.items.map(item => {
    const practice = scored.get(practiceKey(item));
    const practiceState = practice?.state ?? item.practiceState;
    const isProvided = practice?.origin === 'provided';
    return {
      ...item,
      practiceState,
      standing: standingOf({ item, practiceState, isProvided }),
    };
  });
}

function standingOf(input: {
  item: ProvidedPractice;
  practiceState: PracticeState;
  isProvided: boolean;
}): Offer['standing'] {
  const { item, practiceState, isProvided } = input;
  switch (item.state) {
    case 'offered':
      return WANTED.includes(practiceState) ? 'offered' : 'spare';
    case 'taken':
    case 'overridden':
      // With a reason it stays overridden; without one it is the own answer that counts, as long as there is one.
      return isProvided && !item.reason ? 'taken' : 'overridden';
    default:
      return item.state;
  }
}

/** One best practice; a choice id can be in several questions. */
export function practiceKey(practice: {
  readonly questionId: string;
  readonly choiceId: string;
}): string {
  return `${practice.questionId} ${practice.choiceId}`;
}

/** One offer: several providers can offer the same best practice. */
export function offerKey(offer: Offer): string {
  return `${practiceKey(offer)} ${offer.provider?.entityRef ?? ''}`;
}

/** How many best practices are offered that are open or not answered here, and by whom; who offers the most first. */
export function wantedOffers(offers: readonly Offer[]): {
  readonly practices: number;
  readonly providers: readonly string[];
} {
  const wanted = offers.filter(({ standing }) => standing === 'offered');
  const byProvider = new Map<string, number>();
  for (const { provider } of wanted) {
    const title = provider?.title ?? '';
    byProvider.set(title, (byProvider.get(title) ?? 0) + 1);
  }
  return {
    practices: new Set(wanted.map(practiceKey)).size,
    providers: [...byProvider]
      .sort(([, one], [, other]) => other - one)
      .map(([title]) => title),
  };
}

/** What was taken, counts no longer, and has nothing in its place yet. */
export function lostOffers(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(
    ({ standing, practiceState }) =>
      (standing === 'withdrawn' || standing === 'broken') &&
      WANTED.includes(practiceState),
  );
}

/** The first offer of each best practice that is still wanted. */
export function firstOffers(offers: readonly Offer[]): readonly Offer[] {
  const first = new Map<string, Offer>();
  for (const offer of offers) {
    const key = practiceKey(offer);
    if (!first.has(key)) {
      first.set(key, offer);
    }
  }
  return [...first.values()];
}
