import { useSyncExternalStore } from 'react';
import { ReviewSession } from './ReviewSession';
import { ReviewSnapshot } from './ReviewSnapshot';

/** The session's newest snapshot; renders again with each. */
export function useSnapshot(session: ReviewSession): ReviewSnapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
