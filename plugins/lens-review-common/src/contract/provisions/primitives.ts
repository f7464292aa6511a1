import { z } from 'zod';
import { documentedRiskSchema, entityRefSchema } from '../primitives';

export const idSchema = z.string().min(1).max(128);

/** A best practice, as provider and taker have it in the lens. */
export const practiceShape = {
  questionId: z.string(),
  choiceId: z.string(),
  pillarId: z.string(),
  title: z.string(),
  documentedRisk: documentedRiskSchema,
};

/** An entity that the caller may see in the catalog. */
export const namedProviderSchema = z.object({
  entityRef: entityRefSchema,
  title: z.string(),
});

/** How what a provider promises can fail its takers. */
export const brokenReasonSchema = z.enum([
  /** The provider's own review says that the best practice is open there. */
  'open-at-provider',
  /** Evidence at the provider contradicts it. */
  'contradicted-at-provider',
  /** The provider took it from another provider, and that one no longer provides it. */
  'lost-by-provider',
]);
