import { Entity } from '@backstage/catalog-model';
import { readFeed } from '../../database/operations';
import { Db } from '../../database/types';

/** Entries in a reply, at most. */
const MAX_LIMIT = 1_000;

/** What became of a reference. */
export type AssetChange =
  | { readonly seq: number; readonly ref: string; readonly entity: Entity }
  | { readonly seq: number; readonly ref: string; readonly tombstone: true };

/** A piece of the change feed. */
export interface AssetChanges {
  readonly items: readonly AssetChange[];
  /** What to ask for next. */
  readonly nextSeq: number;
  /** Whether there is more at the moment. */
  readonly more: boolean;
}

/**
 * The present state of every reference that changed after a number, in the order of the transactions. Who reads on from
 * `nextSeq` misses nothing and sees nothing twice, unless it changed again.
 */
export async function readChanges(options: {
  db: Db;
  after: number;
  limit: number;
}): Promise<AssetChanges> {
  const limit = Math.min(Math.max(options.limit, 1), MAX_LIMIT);
  const rows = await readFeed({ ...options, limit: limit + 1 });
  const items = rows
    .slice(0, limit)
    .map(
      ({ seq, ref, entity }): AssetChange =>
        entity === undefined
          ? { seq, ref, tombstone: true }
          : { seq, ref, entity: JSON.parse(entity) },
    );
  return {
    items,
    nextSeq: items.at(-1)?.seq ?? options.after,
    more: rows.length > limit,
  };
}
