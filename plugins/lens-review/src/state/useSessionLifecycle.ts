import { useEffect } from 'react';
import { ReviewSession } from './ReviewSession';

/** Ties a session to the page: saves what is left when the view goes, tries again when the network is back, warns before the page goes. */
export function useSessionLifecycle(session: ReviewSession): void {
  useEffect(() => {
    const tryAgain = () => {
      session.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (session.getSnapshot().saveState !== 'saved') {
        tryAgain();
        event.preventDefault();
      }
    };
    tryAgain();
    window.addEventListener('online', tryAgain);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', tryAgain);
      window.removeEventListener('beforeunload', warn);
      session.flush();
      session.pause();
    };
  }, [session]);
}
