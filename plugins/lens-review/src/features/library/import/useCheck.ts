import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { LensValidation } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../../api';
import { LensInput, readOverlay } from './lensInput';

/** A pause in typing after which the text is checked, in milliseconds. */
const PAUSE = 400;

/** What the server says of the input; nothing where there is none yet. */
export interface Check {
  readonly isChecking: boolean;
  readonly reply?: LensValidation;
  readonly error?: Error;
}

const NOTHING: Check = Object.freeze({ isChecking: false });

/** Checks the input as it changes; the answer to an older one is forgotten. */
export function useCheck(input: LensInput, replacedId?: string): Check {
  const api = useApi(lensReviewApiRef);
  const [check, setCheck] = useState<Check>(NOTHING);
  const { definition, overlay: overlayText, mode, id } = input;

  useEffect(() => {
    const read = readOverlay(overlayText);
    if (!definition.trim() || 'problem' in read) {
      setCheck(NOTHING);
      return undefined;
    }
    const gone = new AbortController();
    setCheck(({ reply }) => ({ isChecking: true, reply }));
    const timer = setTimeout(async () => {
      const next = await api.library
        .validate(
          { definition, ...read, mode, id: replacedId ?? (id || undefined) },
          { signal: gone.signal },
        )
        .then(
          (reply): Check => ({ isChecking: false, reply }),
          (error): Check => ({ isChecking: false, error }),
        );
      if (!gone.signal.aborted) {
        setCheck(next);
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [api, definition, overlayText, mode, id, replacedId]);
  return check;
}
