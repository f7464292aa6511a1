import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Review,
  TakeBody,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';
import { ReviewSession } from '../../state';
import { Offer } from './offers';

type PracticeOfOffer = Pick<Offer, 'questionId' | 'choiceId'>;

/** What can be done about what others provide; each shows the review anew when it is done. */
export interface ProvidedCalls {
  readonly take: (offers: readonly Offer[]) => Promise<void>;
  readonly override: (offer: PracticeOfOffer, reason: string) => Promise<void>;
  /** Neither takes nor overrides it any more. */
  readonly release: (offer: PracticeOfOffer) => Promise<void>;
}

/** Binds the calls to a review. What is not saved yet is saved before, and all of it is read anew after. */
export function useProvidedCalls(options: {
  session: ReviewSession;
  review: Pick<Review, 'entityRef' | 'lensId'>;
  reload: () => Promise<void>;
}): ProvidedCalls {
  const { session, reload } = options;
  const { entityRef, lensId } = options.review;
  const { provisions } = useApi(lensReviewApiRef);
  return useMemo(() => {
    const practiceOf = ({ questionId, choiceId }: PracticeOfOffer) => ({
      lensId,
      questionId,
      choiceId,
    });
    async function change(call: () => Promise<unknown>) {
      await session.flush();
      try {
        await call();
      } finally {
        // Also where it was refused: then something is not as it was when it was read.
        await Promise.all([session.reload(), reload()]);
      }
    }
    return {
      take: offers =>
        change(() =>
          provisions.takeProvided(
            entityRef,
            lensId,
            takeBody(offers, session.getSnapshot().answers),
          ),
        ),
      override: (offer, reason) =>
        change(() =>
          provisions.overrideProvided(entityRef, practiceOf(offer), { reason }),
        ),
      release: offer =>
        change(() => provisions.releaseProvided(entityRef, practiceOf(offer))),
    };
  }, [provisions, session, reload, entityRef, lensId]);
}

/** Names the answers that give way in the revision that the person saw. */
function takeBody(
  offers: readonly Offer[],
  answers: ReadonlyMap<string, { readonly revision: number }>,
): TakeBody {
  const questionIds = new Set(offers.map(({ questionId }) => questionId));
  return {
    practices: offers.map(({ questionId, choiceId, provider }) => ({
      questionId,
      choiceId,
      ...(provider && { provider: provider.entityRef }),
    })),
    revisions: Object.fromEntries(
      Array.from(questionIds, id => [id, answers.get(id)?.revision ?? 0]),
    ),
  };
}
