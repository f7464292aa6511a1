import { useMemo } from 'react';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession, type DraftStore } from '../../../state';
import { previewCalls } from './previewCalls';

/** Keeps nothing. */
const NO_STORE: DraftStore = {
  load: () => new Map(),
  put: () => {},
  remove: () => {},
};

/** A review of the lens as it would begin, in memory alone. */
export function usePreviewSession(lens: Lens): ReviewSession {
  return useMemo(() => {
    const calls = previewCalls(lens);
    return new ReviewSession({
      lens,
      reply: calls.begin(),
      calls,
      store: NO_STORE,
    });
  }, [lens]);
}
