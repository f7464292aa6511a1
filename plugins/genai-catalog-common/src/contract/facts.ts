import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { entityRefSchema, writtenRefSchema } from './primitives';

/** What the ledger can say to a best practice, about one entity. */
export const evidenceFactSchema = z.object({
  /** As the lens writes it: `GENREL04_BP01`. */
  choiceId: z.string(),
  state: z.enum(['holds', 'lacking', 'contradicted', 'none-declared']),
  sentence: z.string(),
  subjects: z.array(
    z.object({
      ref: entityRefSchema,
      has: z.array(z.string()),
      lacks: z.array(z.string()),
      against: z.array(z.string()),
    }),
  ),
});

/** Entities that the service may not read, and unknown ones, are left out. */
export const queryFacts = defineRoute({
  method: 'post',
  path: '/facts/query',
  summary: 'Facts about entities, for evidence; for services',
  body: z.strictObject({
    entityRefs: z.array(writtenRefSchema).min(1).max(500),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        entityRef: entityRefSchema,
        /** The prompts and models that it declares, models by way of a prompt among them. */
        prompts: z.array(entityRefSchema),
        models: z.array(entityRefSchema),
        facts: z.array(evidenceFactSchema),
      }),
    ),
  }),
});
