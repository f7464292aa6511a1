import { z } from 'zod';
import { ReviewStatus } from '../../model';
import { haveOwnIds, slugSchema, topicSchema } from './primitives';

const countSchema = z.number().int().min(0);
const percentSchema = z.number().min(0).max(100);

const levelConditionSchema = z.strictObject({
  status: z
    .array(z.enum(['draft', 'complete', 'stale']))
    .min(1)
    .optional(),
  openAtMost: z
    .strictObject({
      HIGH: countSchema.optional(),
      MEDIUM: countSchema.optional(),
      LOW: countSchema.optional(),
    })
    .optional(),
  verifiedAtLeast: percentSchema.optional(),
  claimedAtLeast: percentSchema.optional(),
  contradictedAtMost: countSchema.optional(),
  unknownAtMost: countSchema.optional(),
});

const levelSchema = topicSchema.extend({
  id: slugSchema,
  when: levelConditionSchema,
});

/** A ladder, lowest level first; it may also stand in the configuration. */
export const levelsSchema = z
  .array(levelSchema)
  .min(1)
  .max(8)
  .refine(haveOwnIds, { error: 'names an id twice' })
  .refine(canBeClimbed, {
    error: 'has levels that no status reaches, as each includes those below it',
  });

function canBeClimbed(
  levels: readonly { when: { status?: ReviewStatus[] } }[],
): boolean {
  const named = levels.flatMap(({ when }) =>
    when.status ? [when.status] : [],
  );
  return (
    named.length === 0 ||
    named[0].some(status => named.every(list => list.includes(status)))
  );
}
