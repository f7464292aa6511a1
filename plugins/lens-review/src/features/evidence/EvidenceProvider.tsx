import { createContext, ReactNode, useContext } from 'react';
import { Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { useEvidenceState } from './useEvidenceState';

type EvidenceState = ReturnType<typeof useEvidenceState>;

const EvidenceContext = createContext<EvidenceState | undefined>(undefined);

/** Loads the evidence of a review once, for everything below that shows some of it. */
export function EvidenceProvider(props: {
  review: Pick<Review, 'entityRef' | 'lensId'>;
  session: { reload(): Promise<void> };
  children: ReactNode;
}) {
  const { children, ...options } = props;
  return (
    <EvidenceContext.Provider value={useEvidenceState(options)}>
      {children}
    </EvidenceContext.Provider>
  );
}

/** The evidence of the review around; undefined where there is no review. */
export function useEvidence(): EvidenceState | undefined {
  return useContext(EvidenceContext);
}
