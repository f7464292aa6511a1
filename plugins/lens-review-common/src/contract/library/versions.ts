import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  lensChangeSchema,
  lensCountsSchema,
  lensVersionSchema,
} from '../lenses';
import { actorSchema, lensIdSchema, timestampSchema } from '../primitives';

const countSchema = z.number().int().min(0);

/** One immutable version of a lens. */
export const lensVersionRowSchema = z.object({
  version: z.string(),
  status: z.enum(['published', 'deprecated']),
  /** Missing: the first publication. */
  change: lensChangeSchema.optional(),
  publishedAt: timestampSchema,
  /** Missing: it came with a module, a file or an address. */
  publishedBy: actorSchema.optional(),
  deprecatedAt: timestampSchema.optional(),
  deprecatedBy: actorSchema.optional(),
  deprecationReason: z.string().optional(),
  counts: lensCountsSchema,
  /** Live reviews against this version, of entities that the caller may see. */
  reviews: countSchema,
  /** sha256 of the canonical definition and overlay, hex. */
  checksum: z.string(),
});

/** Newest first. */
export const listLensVersions = defineRoute({
  method: 'get',
  path: '/lenses/:id/versions',
  summary: 'List the published versions of a lens',
  params: z.object({ id: lensIdSchema }),
  reply: z.object({ items: z.array(lensVersionRowSchema) }),
});

/**
 * The first publication has no kind; without one a later one is major. 409 has `diff` where a minor version would add
 * or remove questions or choices. The same version published again with nothing changed: 200.
 */
export const publishLensVersion = defineRoute({
  method: 'post',
  path: '/lenses/:id/versions',
  summary: 'Publish the draft',
  params: z.object({ id: lensIdSchema }),
  body: z.strictObject({
    version: lensVersionSchema.refine(
      version => version !== 'draft',
      'is reserved',
    ),
    change: lensChangeSchema.optional(),
  }),
  reply: z.object({
    id: lensIdSchema,
    version: lensVersionRowSchema,
    /** Reviews that took the version, and were scored by it; 0 unless it is minor. */
    rescored: countSchema,
  }),
  success: [201, 200],
  refusals: [409, 422],
  ifMatch: 'optional',
});

/** No review starts with a deprecated version; those that are pinned to it go on. */
export const deprecateLensVersion = defineRoute({
  method: 'post',
  path: '/lenses/:id/versions/:version/deprecate',
  summary: 'Deprecate a version',
  params: z.object({ id: lensIdSchema, version: lensVersionSchema }),
  body: z.strictObject({ reason: z.string().min(1).max(2048).optional() }),
  reply: lensVersionRowSchema,
});

export const restoreLensVersion = defineRoute({
  method: 'post',
  path: '/lenses/:id/versions/:version/restore',
  summary: 'Take the deprecation of a version back',
  params: z.object({ id: lensIdSchema, version: lensVersionSchema }),
  reply: lensVersionRowSchema,
});
