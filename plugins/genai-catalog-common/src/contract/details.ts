import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { approvalSchema } from './approvals';
import { curationSchema, modelCardSchema } from './curation';
import {
  assetKindSchema,
  assetParams,
  assetStateSchema,
  entityRefSchema,
  findingSchema,
  provenanceSchema,
  timestampSchema,
} from './primitives';

/** What the ledger has of an asset beside its versions, and what the caller may do with it. */
export const assetDetailsSchema = z.object({
  ref: entityRefSchema,
  kind: assetKindSchema,
  state: assetStateSchema,
  source: z.object({
    id: z.string(),
    externalId: z.string(),
    /** Where a person can look at it in its source. */
    url: z.string().optional(),
    lastSuccessAt: timestampSchema.optional(),
  }),
  firstSeenAt: timestampSchema,
  /** As merged from everybody who says something; names are those of the entity's `spec`. */
  facts: z.record(z.string(), z.unknown()),
  provenance: z.array(provenanceSchema),
  findings: z.array(findingSchema),
  curation: curationSchema,
  /** Of a model: where it is offered. */
  regions: z.array(
    z.object({ region: z.string(), status: z.string().optional() }),
  ),
  /** Of the model as a whole, oldest first. */
  approvals: z.array(approvalSchema),
  may: z.object({
    readContent: z.boolean(),
    update: z.boolean(),
    approve: z.boolean(),
  }),
});

export const getPromptDetails = defineRoute({
  method: 'get',
  path: '/prompts/:namespace/:name/details',
  summary: 'What the ledger has of a prompt: source, provenance, curation',
  params: assetParams,
  reply: assetDetailsSchema,
});

export const getModelDetails = defineRoute({
  method: 'get',
  path: '/models/:namespace/:name/details',
  summary: 'What the ledger has of a model: source, regions, provenance',
  params: assetParams,
  reply: assetDetailsSchema,
});

export const getModelCard = defineRoute({
  method: 'get',
  path: '/models/:namespace/:name/card',
  summary: 'Read the card of a model, and how much of it is filled in',
  params: assetParams,
  reply: z.object({
    ref: entityRefSchema,
    card: modelCardSchema,
    /** Percent. */
    complete: z.number().int().min(0).max(100),
    /** Parts that nobody has filled in. */
    missing: z.array(z.string()),
    /** Of the parts: `card.limitations`. */
    provenance: z.array(provenanceSchema),
  }),
});
