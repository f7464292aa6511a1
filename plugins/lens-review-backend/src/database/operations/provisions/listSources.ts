import { PracticeKey } from '../../../model';
import { Db } from '../../types';

/** From whom an entity takes a best practice; it takes each from one at most. */
export interface Source extends PracticeKey {
  readonly entityRef: string;
  readonly providerRef: string;
}

/** What the entities have taken for a lens, whether or not it counts now. */
export async function listSources(options: {
  db: Db;
  lensId: string;
  entityRefs: readonly string[];
}): Promise<Source[]> {
  const { db, lensId, entityRefs } = options;
  const rows: {
    entity_ref: string;
    question_id: string;
    choice_id: string;
    provider_ref: string;
  }[] = await db('provided_choices')
    .join('reviews', 'reviews.id', 'provided_choices.review_id')
    .whereIn('reviews.entity_ref', entityRefs)
    .where('reviews.lens_id', lensId)
    .whereNull('reviews.deleted_at')
    .where('provided_choices.state', 'taken')
    .whereNotNull('provided_choices.provider_ref')
    .select(
      'reviews.entity_ref',
      'provided_choices.question_id',
      'provided_choices.choice_id',
      'provided_choices.provider_ref',
    );
  return rows.map(row => ({
    entityRef: row.entity_ref,
    questionId: row.question_id,
    choiceId: row.choice_id,
    providerRef: row.provider_ref,
  }));
}
