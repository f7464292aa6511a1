import { ProvidedPractice } from '@genai-lens/backstage-plugin-lens-review-common';

/** What the gateway offers of a best practice of the small lens. */
export function offer(given: Partial<ProvidedPractice> = {}): ProvidedPractice {
  return {
    questionId: 'SEC01',
    choiceId: 'SEC01_BP01',
    pillarId: 'security',
    title: 'Grant least privilege',
    documentedRisk: 'HIGH',
    practiceState: 'unknown',
    provider: { entityRef: 'component:default/gateway', title: 'LLM gateway' },
    statement: 'The gateway knows callers by their identity.',
    link: 'https://docs.example.com/gateway',
    state: 'offered',
    ...given,
  };
}
