import { EvidenceTarget } from '@genai-lens/backstage-plugin-lens-review-node';

const PRACTICES = [
  ['GENREL04', 'GENREL04_BP01'],
  ['GENREL04', 'GENREL04_BP02'],
  ['GENSEC04', 'GENSEC04_BP01'],
  ['GENOPS03', 'GENOPS03_BP01'],
  ['GENPERF02', 'GENPERF02_BP02'],
  ['GENPERF02', 'GENPERF02_BP03'],
  ['GENCOST01', 'GENCOST01_BP01'],
] as const;

/** The best practices of the Generative AI Lens to which prompts and models in the catalog speak. */
export const TARGETS: readonly EvidenceTarget[] = PRACTICES.map(
  ([questionId, choiceId]) => ({
    lensId: 'generative-ai',
    questionId,
    choiceId,
  }),
);
