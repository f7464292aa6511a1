import { ReviewRow } from '../../types';
import { Db } from '../../types';

/**
 * Marks the reviews of entities that left the catalog, and takes the mark off those whose entity is back. Only kinds
 * that were read are judged. Gives how many reviews were changed.
 */
export async function markOrphans(options: {
  tx: Db;
  kinds: readonly string[];
  at: string;
}): Promise<number> {
  const { tx, kinds, at } = options;
  const projected = () =>
    tx('entities')
      .select(tx.raw('1'))
      .whereRaw('entities.entity_ref = reviews.entity_ref');
  const live = () =>
    tx<ReviewRow>('reviews')
      .whereNull('deleted_at')
      .where(where => {
        for (const kind of kinds) {
          where.orWhere('entity_ref', 'like', `${kind}:%`);
        }
      });
  const left = await live()
    .whereNull('orphaned_at')
    .whereNotExists(projected())
    .update({ orphaned_at: at });
  const back = await live()
    .whereNotNull('orphaned_at')
    .whereExists(projected())
    .update({ orphaned_at: null });
  return left + back;
}
