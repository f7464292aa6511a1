import { useEffect } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { reviewSignalSchema } from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession } from '../../state';

/** Somebody who clicks through a question saves several times; they are read together. */
const PAUSE_MS = 400;

/** Has the session read what others write. Where the app has no signals, or they fail, one loads the page again. */
export function useReviewSignals(session: ReviewSession): void {
  const signals = useApiHolder().get(signalApiRef);
  const { channel } = session;
  useEffect(() => {
    if (!signals || !channel) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waiting = { revisions: new Map<string, number>(), review: false };
    const catchUp = () => {
      const answers = [...waiting.revisions].map(([questionId, revision]) => ({
        questionId,
        revision,
      }));
      const { review } = waiting;
      waiting.revisions.clear();
      waiting.review = false;
      // What cannot be read now is read with the next signal.
      session.catchUp({ answers, review }).catch(() => undefined);
    };
    const { unsubscribe } = signals.subscribe(channel, message => {
      const signal = reviewSignalSchema.safeParse(message);
      if (signal.success) {
        signal.data.answers.forEach(({ questionId, revision }) =>
          waiting.revisions.set(questionId, revision),
        );
        waiting.review = waiting.review || signal.data.review;
        clearTimeout(timer);
        timer = setTimeout(catchUp, PAUSE_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [signals, channel, session]);
}
