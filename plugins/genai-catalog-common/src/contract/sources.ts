import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  assetStateSchema,
  findingSchema,
  provenanceSchema,
  timestampSchema,
} from './primitives';

const sourceParams = z.object({ id: z.string().min(1).max(63) });

/** Something in a source that a person should look at; never prompt text. */
export const sourceProblemSchema = z.object({
  code: z.string(),
  message: z.string(),
  externalId: z.string().optional(),
  version: z.string().optional(),
});

/** One reading of a source, at work or over. */
export const readingSchema = z.object({
  id: z.string(),
  /** Who asked for it; absent: the schedule. */
  by: actorSchema.optional(),
  startedAt: timestampSchema,
  /** Absent: it is at work. */
  endedAt: timestampSchema.optional(),
  outcome: z
    .enum(['done', 'failed', 'superseded', 'aborted', 'lost'])
    .optional(),
  /** Assets read so far. */
  read: z.number().int(),
  /** Assets in which something changed. */
  written: z.number().int(),
  removed: z.number().int(),
});

export const sourceSchema = z.object({
  id: z.string(),
  type: z.string(),
  state: z.enum(['never', 'ok', 'failing']),
  lastAttemptAt: timestampSchema.optional(),
  lastSuccessAt: timestampSchema.optional(),
  /** When it was last read whole, not only what changed. */
  lastFullAt: timestampSchema.optional(),
  lastError: z.string().optional(),
  /** Failed readings in a row. */
  failures: z.number().int(),
  /** Of the last reading. */
  problems: z.array(sourceProblemSchema),
  /** Assets that are there, in any state. */
  assets: z.number().int(),
  /** Those that nobody claims and no rule maps. */
  unmapped: z.number().int(),
  counts: z.record(assetStateSchema, z.number().int()),
  /** The latest one. */
  reading: readingSchema.optional(),
  /** False: the ledger has assets of it, but config does not name it any more. */
  configured: z.boolean(),
});

export const listSources = defineRoute({
  method: 'get',
  path: '/sources',
  summary: 'List the sources with their state',
  reply: z.object({
    items: z.array(sourceSchema),
    may: z.object({ refresh: z.boolean(), claim: z.boolean() }),
  }),
});

/** Answers at once; `GET /sources` shows the progress. Where a reading is at work already, that one is returned. */
export const refreshSource = defineRoute({
  method: 'post',
  path: '/sources/:id/refresh',
  summary: 'Read a source now',
  params: sourceParams,
  body: z.strictObject({
    /** Read everything, although the source could tell what changed. */
    full: z.boolean().optional(),
    /** What is missing is really gone, however much it is. */
    acceptLoss: z.boolean().optional(),
  }),
  reply: z.object({
    /** False: one was at work already. */
    started: z.boolean(),
    reading: readingSchema,
  }),
  success: [202],
});

/** What would become of an asset. */
export const previewSchema = z.object({
  externalId: z.string(),
  name: z.string(),
  state: z.union([assetStateSchema, z.literal('refused')]),
  facts: z.record(z.string(), z.unknown()),
  provenance: z.array(provenanceSchema),
  findings: z.array(findingSchema),
  problems: z.array(sourceProblemSchema),
});

/** Reads the source and the rules of the config, and writes nothing. */
export const dryRunSource = defineRoute({
  method: 'post',
  path: '/sources/:id/dry-run',
  summary: 'Read a source and say what would become of its assets',
  params: sourceParams,
  body: z.strictObject({
    limit: z.number().int().min(1).max(1000).default(200),
  }),
  reply: z.object({
    items: z.array(previewSchema),
    problems: z.array(sourceProblemSchema),
    /** Of the items. */
    counts: z.record(z.string(), z.number().int()),
    /** False: the limit was reached, or time ran out. */
    complete: z.boolean(),
  }),
  refusals: [503],
});
