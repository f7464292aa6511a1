import { createContext, ReactNode, useContext, useMemo } from 'react';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { Offer, practiceKey, toOffers } from './offers';
import { useProvidedList } from './useProvidedList';
import { ProvidedCalls, useProvidedCalls } from './useProvidedCalls';

/** What others provide to the review around, and what can be done about it. */
export interface Provided extends ProvidedCalls {
  /** Undefined until they are loaded. */
  readonly offers: readonly Offer[] | undefined;
  readonly of: (questionId: string, choiceId: string) => readonly Offer[];
  readonly mayUpdate: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

const ProvidedContext = createContext<Provided | undefined>(undefined);

interface ProvidedProviderProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  children: ReactNode;
}

/** Loads once what others provide to the review. Where that fails, the questions do without. */
export function ProvidedProvider(props: ProvidedProviderProps) {
  const { session, snapshot, children } = props;
  const { review, scored, may } = snapshot;
  const { value, error, retry, reload } = useProvidedList(review);
  const calls = useProvidedCalls({ session, review, reload });
  const { questions } = scored;
  const provided = useMemo((): Provided => {
    const offers = value && toOffers({ items: value, questions });
    const byPractice = new Map<string, Offer[]>();
    for (const offer of offers ?? []) {
      const key = practiceKey(offer);
      byPractice.set(key, [...(byPractice.get(key) ?? []), offer]);
    }
    return {
      ...calls,
      offers,
      of: (questionId, choiceId) =>
        byPractice.get(practiceKey({ questionId, choiceId })) ?? [],
      mayUpdate: may.update,
      error,
      retry,
    };
  }, [value, questions, calls, may.update, error, retry]);
  return (
    <ProvidedContext.Provider value={provided}>
      {children}
    </ProvidedContext.Provider>
  );
}

/** What others provide to the review around; undefined where there is no review, as in the preview of a lens. */
export function useProvided(): Provided | undefined {
  return useContext(ProvidedContext);
}
