import { Knex } from 'knex';
import { ReviewKey, StoredProvision, VisibleEntities } from '../../../model';
import { whereVisible } from '../../filters/whereVisible';
import { ProvisionRow } from '../../provisionTypes';
import { fromProvisionRow } from '../../rows';
import { Db } from '../../types';
import { providersReaching } from './reach';

/** A provision with the title of its provider. */
export type Offer = StoredProvision & { readonly title: string };

/** What providers that the caller may see in the catalog offer to an entity; what would not count is not offered. */
export async function listOffers(options: {
  db: Db;
  key: ReviewKey;
  visible: VisibleEntities;
}): Promise<Offer[]> {
  const { db, key } = options;
  const reaching = providersReaching({ db, entityRefs: [key.entityRef] });
  return read(
    options,
    offered(db)
      .join(
        db.raw('? as reaching', [reaching]),
        'reaching.provider_ref',
        'provisions.provider_ref',
      )
      .where('provisions.lens_id', key.lensId)
      .whereNull('provisions.withdrawn_at')
      .whereNull('provisions.broken'),
  );
}

/** Of the providers from whom a review has taken something, what the caller may see of it, withdrawn or not. */
export async function listTakenOffers(options: {
  db: Db;
  reviewId: string;
  key: ReviewKey;
  visible: VisibleEntities;
}): Promise<Offer[]> {
  const { db, reviewId, key } = options;
  return read(
    options,
    offered(db)
      .join('provided_choices', join =>
        join
          .on('provided_choices.provider_ref', 'provisions.provider_ref')
          .andOn('provided_choices.question_id', 'provisions.question_id')
          .andOn('provided_choices.choice_id', 'provisions.choice_id'),
      )
      .where('provided_choices.review_id', reviewId)
      .where('provisions.lens_id', key.lensId),
  );
}

function offered(db: Db): Knex.QueryBuilder {
  return db('provisions').join(
    'entities',
    'entities.entity_ref',
    'provisions.provider_ref',
  );
}

async function read(
  { visible }: { visible: VisibleEntities },
  query: Knex.QueryBuilder,
): Promise<Offer[]> {
  whereVisible(query, visible);
  const rows: (ProvisionRow & { title: string })[] = await query
    .orderBy('provisions.provider_ref')
    .select('provisions.*', 'entities.title');
  return rows.map(row => ({ ...fromProvisionRow(row), title: row.title }));
}
