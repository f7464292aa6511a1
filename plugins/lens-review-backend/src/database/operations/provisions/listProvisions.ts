import { ReviewKey, StoredProvision } from '../../../model';
import { ProvisionRow } from '../../provisionTypes';
import { fromProvisionRow } from '../../rows';
import { Db } from '../../types';
import { entitiesReached } from './reach';

/** What an entity provides now, with how many live reviews take each. */
export async function listProvisions(options: {
  db: Db;
  key: ReviewKey;
}): Promise<(StoredProvision & { takers: number })[]> {
  const { db, key } = options;
  const takers = db('provided_choices')
    .join('reviews', 'reviews.id', 'provided_choices.review_id')
    .whereRaw('provided_choices.provider_ref = provisions.provider_ref')
    .whereRaw('provided_choices.question_id = provisions.question_id')
    .whereRaw('provided_choices.choice_id = provisions.choice_id')
    .where('provided_choices.state', 'taken')
    .where('reviews.lens_id', key.lensId)
    .whereNull('reviews.deleted_at')
    .count('*');
  const rows: (ProvisionRow & { takers: number | string })[] = await db(
    'provisions',
  )
    .where({ provider_ref: key.entityRef, lens_id: key.lensId })
    .whereNull('withdrawn_at')
    .select('provisions.*', takers.as('takers'));
  return rows.map(row => ({
    ...fromProvisionRow(row),
    takers: Number(row.takers),
  }));
}

/** How many entities to which the lens applies a provider reaches. */
export async function countDependents(options: {
  db: Db;
  key: ReviewKey;
}): Promise<number> {
  const { db, key } = options;
  const reached = entitiesReached({ db, providerRefs: [key.entityRef] });
  const row = await db('entity_lenses')
    .join('entities', 'entities.entity_ref', 'entity_lenses.entity_ref')
    .join(
      db.raw('? as reached', [reached]),
      'reached.entity_ref',
      'entity_lenses.entity_ref',
    )
    .where('entity_lenses.lens_id', key.lensId)
    .where('entity_lenses.status', 'in')
    .where('entities.reviewable', 1)
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
}
