import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { Lens } from '../model';
import { lensIdSchema } from './primitives';

const countSchema = z.number().int().min(0);

export const lensSummarySchema = z.object({
  id: lensIdSchema,
  name: z.string(),
  version: z.string(),
  status: z.enum(['draft', 'published', 'deprecated']),
  builtIn: z.boolean(),
  counts: z.object({
    pillars: countSchema,
    questions: countSchema,
    choices: countSchema,
    bestPractices: countSchema,
  }),
  /** Why the lens cannot be used, where it cannot. */
  problem: z.string().optional(),
});

/** The tree is produced by `parseLens`, which has checked it; it is not checked a second time. */
export const lensSchema = z.custom<Lens>(
  value => typeof value === 'object' && value !== null,
);

export const listLenses = defineRoute({
  method: 'get',
  path: '/lenses',
  summary: 'List the lenses, one row per id: its newest version',
  reply: z.object({ items: z.array(lensSummarySchema) }),
});

export const getLens = defineRoute({
  method: 'get',
  path: '/lenses/:id',
  summary:
    'Read a lens with its overlay; without a version the newest published one',
  params: z.object({ id: lensIdSchema }),
  query: z.object({ version: z.string().min(1).max(32).optional() }),
  reply: lensSchema,
});
