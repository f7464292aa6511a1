import { Knex } from 'knex';
import { DecidableRequests, FleetScope, PracticeKey } from '../../../model';
import { whereReadable } from '../../filters/whereReadable';
import { Db } from '../../types';
import { appliedRows } from '../fleetQueries/fleetRows';

/** Which acceptances are asked for. */
export interface AcceptanceScope {
  readonly db: Db;
  readonly scope: FleetScope;
  readonly status: 'requested' | 'accepted';
  readonly now: string;
  /** Only requests on which somebody may decide. */
  readonly decidable?: DecidableRequests;
}

const KEY = `acceptances.question_id || ' ' || acceptances.choice_id`;

/**
 * Acceptances of best practices that are still open, or open but for the acceptance: `acceptances` joined to
 * `entity_lenses`, `entities` and `reviews`.
 */
export function acceptanceRows(options: AcceptanceScope): Knex.QueryBuilder {
  const { db, scope, status, now, decidable } = options;
  const query = appliedRows({ db, scope })
    .join('acceptances', 'acceptances.review_id', 'reviews.id')
    .join('lens_practices', join =>
      join
        .on('lens_practices.lens_id', 'reviews.lens_id')
        .andOn('lens_practices.lens_version', 'reviews.lens_version')
        .andOn('lens_practices.question_id', 'acceptances.question_id')
        .andOn('lens_practices.choice_id', 'acceptances.choice_id'),
    )
    .join('practice_masks', join =>
      join
        .on('practice_masks.review_id', 'acceptances.review_id')
        .andOn('practice_masks.word', 'lens_practices.word'),
    )
    .where('acceptances.status', status)
    .where('acceptances.expires_at', '>', now);
  if (status === 'requested') {
    query.whereRaw('(practice_masks.open & lens_practices.mask) <> 0');
  } else {
    // What is accepted is not open as long as it is.
    query
      .whereRaw('(practice_masks.in_scope & lens_practices.mask) <> 0')
      .whereRaw('(practice_masks.established & lens_practices.mask) = 0');
  }
  if (decidable) {
    whereDecidable(query, decidable);
  }
  return query;
}

function whereDecidable(
  query: Knex.QueryBuilder,
  { userRef, claims, updatable, lenses }: DecidableRequests,
): void {
  query.whereNot('acceptances.requested_by', userRef);
  query.where(any => {
    any.whereRaw('1 = 0');
    for (const lens of lenses) {
      any.orWhere(one =>
        one
          .where('reviews.lens_id', lens.lensId)
          .where('reviews.lens_version', lens.lensVersion)
          .where(practice => {
            whereOneOf(practice, lens.anywhere);
            practice.orWhere(others => {
              whereOneOf(others, lens.ofOthers);
              others.whereNotIn('entities.entity_ref', owned =>
                owned
                  .select('entity_ref')
                  .from('entity_owners')
                  .whereIn('owner_ref', claims),
              );
            });
            practice.orWhere(own => {
              whereOneOf(own, lens.whereUpdatable);
              whereReadable(own, updatable);
            });
          }),
      );
    }
  });
}

function whereOneOf(
  where: Knex.QueryBuilder,
  practices: readonly PracticeKey[],
): void {
  const keys = practices.map(
    ({ questionId, choiceId }) => `${questionId} ${choiceId}`,
  );
  if (keys.length === 0) {
    where.whereRaw('1 = 0');
  } else {
    where.whereRaw(`${KEY} in (${keys.map(() => '?').join(', ')})`, keys);
  }
}
