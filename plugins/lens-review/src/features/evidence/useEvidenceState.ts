import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  EvidenceReply,
  PracticeEvidence,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import { lensReviewApiRef } from '../../api';

/** A best practice by its question and its id. */
export type PracticeKey = Pick<PracticeEvidence, 'questionId' | 'choiceId'>;

interface State {
  readonly reply?: EvidenceReply;
  /** Why evidence could not be loaded. */
  readonly error?: Error;
  /** What is under way. */
  readonly doing?: 'refresh' | 'dispute' | 'withdraw';
  /** Why what was tried last was not done. */
  readonly failed?: string;
}

/** The evidence of a review, and what can be done with it. Every change is also told to the session, whose scorecard it changes. */
export function useEvidenceState(options: {
  review: Pick<Review, 'entityRef' | 'lensId'>;
  session: { reload(): Promise<void> };
}) {
  const { review, session } = options;
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  const [state, setState] = useState<State>({});
  const isShown = useRef(true);

  const load = useCallback(async () => {
    setState({});
    const next = await api.getEvidence(entityRef, lensId).then(
      (reply): State => ({ reply }),
      (error): State => ({
        error: error instanceof Error ? error : new Error(String(error)),
      }),
    );
    if (isShown.current) setState(next);
  }, [api, entityRef, lensId]);

  useEffect(() => {
    isShown.current = true;
    load();
    return () => {
      isShown.current = false;
    };
  }, [load]);

  const change = useCallback(
    async (
      doing: NonNullable<State['doing']>,
      call: () => Promise<EvidenceReply>,
    ): Promise<boolean> => {
      setState(({ reply }) => ({ reply, doing }));
      try {
        const reply = await call();
        if (isShown.current) setState({ reply });
        // For the scorecard. Where it fails, the next save brings it.
        await session.reload().catch(() => undefined);
        return true;
      } catch (error) {
        if (isShown.current) {
          setState(({ reply }) => ({ reply, failed: messageOf(error) }));
        }
        return false;
      }
    },
    [session],
  );

  return useMemo(
    () => ({
      ...state,
      retry: load,
      refresh: () =>
        change('refresh', () => api.refreshEvidence(entityRef, lensId)),
      dispute: (practice: PracticeKey, reason: string) =>
        change('dispute', () =>
          api.disputeEvidence(entityRef, lensId, practice, { reason }),
        ),
      withdraw: (practice: PracticeKey) =>
        change('withdraw', () =>
          api.withdrawDispute(entityRef, lensId, practice),
        ),
    }),
    [state, load, change, api, entityRef, lensId],
  );
}
