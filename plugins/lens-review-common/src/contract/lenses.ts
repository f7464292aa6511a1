import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { Lens } from '../model';
import { actorSchema, lensIdSchema, timestampSchema } from './primitives';

const countSchema = z.number().int().min(0);

export const lensCountsSchema = z.object({
  pillars: countSchema,
  questions: countSchema,
  choices: countSchema,
  bestPractices: countSchema,
});

/** `minor`: open reviews take it silently. `major`: they are offered an upgrade. */
export const lensChangeSchema = z.enum(['major', 'minor']);

/** Letters, digits and full stops, as the AWS tool takes them. */
export const lensVersionSchema = z
  .string()
  .regex(/^[A-Za-z0-9.]{1,32}$/, 'letters, digits and full stops, at most 32');

/** A lens that is being written; there is at most one for each id. */
export const lensDraftSummarySchema = z.object({
  /** Counts the saves, from 1. */
  revision: z.number().int().min(1),
  updatedAt: timestampSchema,
  updatedBy: actorSchema,
  counts: lensCountsSchema,
  errors: countSchema,
  warnings: countSchema,
});

export const lensSummarySchema = z.object({
  id: lensIdSchema,
  name: z.string(),
  /** The newest published version; `draft` where none is published yet. */
  version: z.string(),
  status: z.enum(['draft', 'published', 'deprecated']),
  builtIn: z.boolean(),
  counts: lensCountsSchema,
  /** Why the lens cannot be used, where it cannot; or why its source could not be read. */
  problem: z.string().optional(),
  /** Only for those who may manage lenses. */
  draft: lensDraftSummarySchema.optional(),
  origin: z.enum(['built-in', 'file', 'url', 'import']),
  publishedAt: timestampSchema.optional(),
  /** Missing: the first publication. */
  change: lensChangeSchema.optional(),
  /** Live reviews against any of its versions, of entities that the caller may see. */
  reviews: countSchema,
});

/** The tree is produced by `parseLens`, which has checked it; it is not checked a second time. */
export const lensSchema = z.custom<Lens>(
  value => typeof value === 'object' && value !== null,
);

export const listLenses = defineRoute({
  method: 'get',
  path: '/lenses',
  summary: 'List the lenses, one row per id: its newest version',
  reply: z.object({
    items: z.array(lensSummarySchema),
    /** What the caller may do. */
    may: z.object({ manage: z.boolean() }).optional(),
  }),
});

export const getLens = defineRoute({
  method: 'get',
  path: '/lenses/:id',
  summary:
    'Read a lens with its overlay; without a version the newest published one, with `draft` the draft',
  params: z.object({ id: lensIdSchema }),
  query: z.object({ version: z.string().min(1).max(32).optional() }),
  reply: lensSchema,
});
