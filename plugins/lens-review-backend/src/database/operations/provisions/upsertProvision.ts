import { ReviewKey, StoredProvision } from '../../../model';
import { ProvisionRow } from '../../provisionTypes';
import { toProvisionRow } from '../../rows';
import { Db, ReviewRow } from '../../types';

/** Writes provisions over those that are there. */
export async function upsertProvisions(options: {
  tx: Db;
  provisions: readonly StoredProvision[];
}): Promise<void> {
  const { tx, provisions } = options;
  if (provisions.length > 0) {
    await tx<ProvisionRow>('provisions')
      .insert(provisions.map(toProvisionRow))
      .onConflict(['provider_ref', 'lens_id', 'question_id', 'choice_id'])
      .merge();
  }
}

/**
 * Writes on the live review of a provider whether the entity provides anything, so that a save that concerns nobody else
 * need not ask.
 */
export async function markProvider(options: {
  tx: Db;
  key: ReviewKey;
  provides: boolean;
}): Promise<void> {
  const { tx, key, provides } = options;
  await tx<ReviewRow>('reviews')
    .where({
      entity_ref: key.entityRef,
      lens_id: key.lensId,
      deleted_at: null,
    })
    .update({ provides: provides ? 1 : 0 });
}

/** The same for all reviews: one that began while its entity began to provide something may not know of it. */
export async function markProviders(tx: Db): Promise<number> {
  const provided = tx<ProvisionRow>('provisions')
    .select(tx.raw('1'))
    .whereRaw('provisions.provider_ref = reviews.entity_ref')
    .whereRaw('provisions.lens_id = reviews.lens_id')
    .whereNull('provisions.withdrawn_at');
  return tx<ReviewRow>('reviews')
    .where({ provides: 0, deleted_at: null })
    .whereExists(provided)
    .update({ provides: 1 });
}
