import { BrokenReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { StoredProvidedChoice } from '../../../model';
import { ProvidedChoiceRow } from '../../provisionTypes';
import { fromProvidedChoiceRow } from '../../rows';
import { isPostgres } from '../../isPostgres';
import { Db, ReviewRow } from '../../types';
import { entitiesReached } from './reach';

/** What a live review has taken, beside how things are at the provider now. */
export interface Taking extends StoredProvidedChoice {
  readonly reviewId: string;
  readonly providerRef: string;
  readonly lensId: string;
  readonly now: {
    /** The catalog has the provider. */
    readonly inCatalog: boolean;
    readonly provided: boolean;
    /** The entity of the review is part of the provider or depends on it. */
    readonly reached: boolean;
    readonly broken?: BrokenReason;
  };
}

type Row = ProvidedChoiceRow & {
  provider_ref: string;
  lens_id: string;
  in_catalog: string | null;
  provided: string | null;
  reached: string | null;
  broken: string | null;
};

/** Everything that is taken from the providers. A review whose own entity has left the catalog stays as it is. */
export async function listTakings(options: {
  db: Db;
  lensId: string;
  providerRefs: readonly string[];
  /** Only of these. */
  reviewIds?: readonly string[];
}): Promise<Taking[]> {
  const { db, lensId, providerRefs, reviewIds } = options;
  const reached = entitiesReached({ db, providerRefs });
  const query = db('provided_choices')
    .join('reviews', 'reviews.id', 'provided_choices.review_id')
    .join('entities as takers', 'takers.entity_ref', 'reviews.entity_ref')
    .leftJoin(
      'entities as providers',
      'providers.entity_ref',
      'provided_choices.provider_ref',
    )
    .leftJoin('provisions', provisionOfChoice)
    .leftJoin(db.raw('? as reached', [reached]), join =>
      join
        .on('reached.provider_ref', 'provided_choices.provider_ref')
        .andOn('reached.entity_ref', 'reviews.entity_ref'),
    )
    .where('provided_choices.state', 'taken')
    .whereIn('provided_choices.provider_ref', providerRefs)
    .where('reviews.lens_id', lensId)
    .whereNull('reviews.deleted_at');
  if (reviewIds) {
    query.whereIn('provided_choices.review_id', reviewIds);
  }
  const rows: Row[] = await query.select(
    'provided_choices.*',
    'reviews.lens_id',
    'providers.entity_ref as in_catalog',
    'provisions.provider_ref as provided',
    'reached.entity_ref as reached',
    'provisions.broken',
  );
  return rows.map(row => ({
    ...fromProvidedChoiceRow(row),
    reviewId: row.review_id,
    providerRef: row.provider_ref,
    lensId: row.lens_id,
    now: {
      inCatalog: row.in_catalog !== null,
      provided: row.provided !== null,
      reached: row.reached !== null,
      broken: (row.broken as BrokenReason | null) ?? undefined,
    },
  }));
}

function provisionOfChoice(join: Knex.JoinClause): void {
  join
    .on('provisions.provider_ref', 'provided_choices.provider_ref')
    .andOn('provisions.lens_id', 'reviews.lens_id')
    .andOn('provisions.question_id', 'provided_choices.question_id')
    .andOn('provisions.choice_id', 'provided_choices.choice_id')
    .andOnNull('provisions.withdrawn_at');
}

/** Holds live reviews until the transaction ends, in one order everywhere. */
export async function lockReviews(options: {
  tx: Db;
  reviewIds: readonly string[];
}): Promise<void> {
  const { tx, reviewIds } = options;
  if (isPostgres(tx)) {
    await tx<ReviewRow>('reviews')
      .whereIn('id', reviewIds)
      .orderBy('id')
      .select('id')
      .forUpdate();
  }
}
