import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  entityRefSchema,
  lensIdSchema,
  LIMITS,
  timestampSchema,
} from '../primitives';
import { cursorSchema, fleetFilterShape } from './filters';
import { countSchema, namedEntitySchema, projectionShape } from './primitives';

const statusSchema = z.enum(['in', 'out', 'undecided']);

/** Something about a component that speaks for the lens or against it. */
export const fleetSignSchema = z.object({
  kind: z.enum(['dependency', 'tag', 'type', 'system']),
  /** Entity ref, tag or type. */
  value: z.string(),
  speaks: z.enum(['for', 'against']),
  /** Other components of which this is true, too, and to which the lens applies, or does not. */
  in: countSchema,
  out: countSchema,
});

export const fleetApplicabilitySchema = z.object({
  entityRef: entityRefSchema,
  title: z.string(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  owners: z.array(namedEntitySchema),
  system: namedEntitySchema.optional(),
  tags: z.array(z.string()),
  status: statusSchema,
  /** It depends on a prompt, a model or something to which the lens applies. */
  depends: z.boolean(),
  /** One sentence: why. */
  because: z.string(),
  /** The person's word, where there is one. */
  decision: z
    .object({ by: actorSchema, at: timestampSchema, reason: z.string() })
    .optional(),
  signs: z.array(fleetSignSchema),
  may: z.object({ update: z.boolean() }),
});

const { owner, system, domain, type, lifecycle, tag, dependsOn, text } =
  fleetFilterShape;

const shape = {
  lens: lensIdSchema,
  status: z.enum(['undecided', 'outButDepends', 'out', 'in']),
  owner,
  system,
  domain,
  type,
  lifecycle,
  tag,
  dependsOn,
  text,
  cursor: cursorSchema,
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

export const fleetApplicabilityReplySchema = z.object({
  /** By title. */
  items: z.array(fleetApplicabilitySchema),
  nextCursor: z.string().optional(),
  totalItems: countSchema,
  ...projectionShape,
});

export const listFleetApplicability = defineRoute({
  method: 'get',
  path: '/fleet/applicability',
  summary: 'Components by whether a lens applies, with what speaks for it',
  query: z.strictObject(shape),
  reply: fleetApplicabilityReplySchema,
});

export const queryFleetApplicability = defineRoute({
  method: 'post',
  path: '/fleet/applicability/query',
  summary: 'Components by whether a lens applies, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetApplicabilityReplySchema,
});

/** What is refused is told of item by item; everything else is written, together or not at all. */
export const decideFleetApplicability = defineRoute({
  method: 'post',
  path: '/fleet/applicability',
  summary: 'Say of many components that a lens concerns them, or does not',
  body: z.strictObject({
    /** The lens of items that name none. */
    lens: lensIdSchema.optional(),
    items: z
      .array(
        z.strictObject({
          entityRef: z.string().min(1).max(255).toLowerCase(),
          lensId: lensIdSchema.optional(),
        }),
      )
      .min(1)
      .max(500),
    status: z.enum(['in', 'out']),
    reason: z.string().trim().min(1).max(LIMITS.reason),
  }),
  reply: z.object({
    decided: countSchema,
    /** In the order of the request. */
    items: z.array(
      z.object({
        entityRef: entityRefSchema,
        lensId: z.string(),
        /** What holds now; missing where it was refused. */
        status: statusSchema.optional(),
        error: z.object({ name: z.string(), message: z.string() }).optional(),
      }),
    ),
  }),
});
