import { Entity } from '@backstage/catalog-model';
import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  assetKindSchema,
  assetStateSchema,
  entityRefSchema,
  findingSchema,
  pageQuery,
  timestampSchema,
  writtenRefSchema,
} from './primitives';

/** An asset of the ledger, in the catalog or not; what is needed to map or to claim it. */
export const ledgerAssetSchema = z.object({
  id: z.string(),
  source: z.string(),
  externalId: z.string(),
  kind: assetKindSchema,
  state: assetStateSchema,
  /** As its source shows it. */
  name: z.string(),
  ref: entityRefSchema.optional(),
  owner: z.string().optional(),
  provider: z.string().optional(),
  folder: z.string().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  tags: z.array(z.string()),
  providerTags: z.array(z.object({ name: z.string(), value: z.string() })),
  findings: z.array(findingSchema),
  firstSeenAt: timestampSchema,
});

const assetsReply = z.object({
  items: z.array(ledgerAssetSchema),
  totalItems: z.number().int(),
  nextCursor: z.string().optional(),
});

const searchQuery = {
  ...pageQuery,
  source: z.string().max(63).optional(),
  kind: assetKindSchema.optional(),
  /** Part of the name or of the id in its source, whatever the case. */
  text: z.string().max(200).optional(),
};

export const listUnclaimed = defineRoute({
  method: 'get',
  path: '/unclaimed',
  summary: 'Assets that no rule maps and nobody claims',
  query: z.object(searchQuery),
  reply: assetsReply,
});

export const searchAssets = defineRoute({
  method: 'get',
  path: '/assets',
  summary: 'Search the ledger, candidates and removed assets included',
  query: z.object({ ...searchQuery, state: assetStateSchema.optional() }),
  reply: assetsReply,
});

/** Claims unclaimed assets and candidates: all of them, or none where one cannot be claimed. */
export const claimAssets = defineRoute({
  method: 'post',
  path: '/unclaimed/claims',
  summary: 'Say whose assets are, many at once',
  body: z.strictObject({
    /** Ids of the ledger. */
    assetIds: z.array(z.string().min(1).max(36)).min(1).max(500),
    set: z.strictObject({
      owner: writtenRefSchema,
      system: writtenRefSchema.optional(),
      lifecycle: z.string().trim().min(1).max(200).optional(),
      category: z.string().trim().min(1).max(200).optional(),
      usedBy: z.array(writtenRefSchema).max(500).optional(),
    }),
  }),
  reply: z.object({ items: z.array(ledgerAssetSchema) }),
  refusals: [409],
});

const entityShape = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

/** An entity; the catalog validates it by its own rules. */
const entitySchema = z.custom<Entity>(
  value => entityShape.safeParse(value).success,
  'Not an entity',
);

/** For the catalog alone. Every ref is there once, at the place of its latest change. */
export const listAssetChanges = defineRoute({
  method: 'get',
  path: '/assets/changes',
  summary: 'What changed for the catalog, in the order of the transactions',
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(500),
  }),
  reply: z.object({
    items: z.array(
      z.union([
        z.object({
          seq: z.number().int(),
          ref: entityRefSchema,
          entity: entitySchema,
        }),
        z.object({
          seq: z.number().int(),
          ref: entityRefSchema,
          tombstone: z.literal(true),
        }),
      ]),
    ),
    nextSeq: z.number().int(),
    more: z.boolean(),
  }),
});
