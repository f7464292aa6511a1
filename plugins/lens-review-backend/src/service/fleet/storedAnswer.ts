import { createHash } from 'node:crypto';
import {
  findRollup,
  upsertRollup,
} from '../../database/operations/fleetQueries';
import { FleetScope } from '../../model';
import { FleetContext, LensScope } from './context';

/** An answer that was not computed anew for so long is one that nobody asks for, such as yesterday's. */
const KEPT_MS = 2 * 24 * 60 * 60 * 1000;

type Follows = 'applicability' | undefined;

/**
 * An answer about the whole fleet, stored until something changes that it follows from. Whoever may not read everything,
 * or asks for a part of it, gets an answer of their own.
 *
 * What is stored was computed after its version had been read: a change in between makes it count as old, never as new.
 */
export async function storedAnswer<T extends object>(
  { db, now }: FleetContext,
  options: LensScope & {
    /** Without the version of the lens. */
    name: string;
    /** What the answer follows from. Default: everything. */
    follows?: Follows;
    compute: () => Promise<T>;
  },
): Promise<T> {
  const { scope, lens, follows, compute } = options;
  const audience = audienceOf(scope, follows);
  if (audience === undefined) {
    return compute();
  }
  const name = `${options.name}${audience}@${lens.version}`;
  const { version, body } = await findRollup({
    db,
    lensId: lens.id,
    name,
    follows,
  });
  if (body !== undefined) {
    return JSON.parse(body);
  }
  const computed = await compute();
  const computedAt = now();
  await upsertRollup({
    db,
    rollup: {
      lens_id: lens.id,
      name,
      version,
      body: JSON.stringify(computed),
      computed_at: computedAt.toISOString(),
    },
    outdatedBefore: new Date(computedAt.getTime() - KEPT_MS).toISOString(),
  });
  return computed;
}

/**
 * For whom an answer holds, beside the one who asks; undefined: for nobody. What follows from the catalog alone changes
 * so seldom that it is also kept for all those for whom the policy names the same conditions.
 */
function audienceOf(
  { visibility, filters }: FleetScope,
  follows: Follows,
): string | undefined {
  const { entities, reviews } = visibility;
  if (Object.values(filters).some(filter => filter !== undefined)) {
    return undefined;
  }
  if (entities.kind === 'all' && reviews.kind === 'all') {
    return '';
  }
  if (follows !== 'applicability' || entities.kind === 'listed') {
    return undefined;
  }
  return `:${createHash('sha256')
    .update(JSON.stringify([entities, reviews]))
    .digest('base64url')
    .slice(0, 16)}`;
}
