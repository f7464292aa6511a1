import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ImprovementChange,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';
import { PracticeKey } from './practiceKey';

/** The calls on the plan of one best practice. */
export function usePracticeCalls(
  review: Pick<Review, 'entityRef' | 'lensId'>,
  key: PracticeKey,
) {
  const { entityRef, lensId } = review;
  const { questionId, choiceId } = key;
  const { plan } = useApi(lensReviewApiRef);
  return useMemo(() => {
    const practice = { lensId, questionId, choiceId };
    return {
      change: (change: ImprovementChange) =>
        plan.patchImprovement(entityRef, practice, change),
      request: (body: { reason: string; expiresAt: string }) =>
        plan.requestAcceptance(entityRef, practice, body),
      approve: () => plan.approveAcceptance(entityRef, practice),
      decline: (reason: string) =>
        plan.declineAcceptance(entityRef, practice, { reason }),
      revoke: () => plan.revokeAcceptance(entityRef, practice),
    };
  }, [plan, entityRef, lensId, questionId, choiceId]);
}

export type PracticeCalls = ReturnType<typeof usePracticeCalls>;
