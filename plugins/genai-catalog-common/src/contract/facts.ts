import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  assetKindSchema,
  entityRefSchema,
  writtenRefSchema,
} from './primitives';

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

/** A version that is in use, for those who have to notice that it becomes another. */
export const usedVersionSchema = z.object({
  kind: assetKindSchema,
  ref: entityRefSchema,
  title: z.string(),
  /** The label that points to it. Absent: it is the newest. */
  label: z.string().optional(),
  version: z.string(),
  /** Keyed, of a text that is sealed: it can be compared, and nobody can guess a text from it. */
  digest: z.string().optional(),
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
        /** Of each of them that has versions the one that is in use. */
        versions: z.array(usedVersionSchema),
      }),
    ),
  }),
});
