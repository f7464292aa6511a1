import { StoredAcceptance } from '../../../model';
import { fromAcceptanceRow } from '../../rows';
import { AcceptanceRow } from '../../types';
import { acceptanceRows, AcceptanceScope } from './acceptanceRows';

/** An acceptance, and where it is. */
export interface FoundAcceptance {
  readonly acceptance: StoredAcceptance;
  readonly reviewId: string;
  readonly entityRef: string;
  readonly title: string;
  /** Refs, lower case. */
  readonly owners: readonly string[];
  readonly lensId: string;
  readonly lensVersion: string;
}

/** Where a page ended. */
export interface AcceptancePosition {
  readonly at: string;
  readonly reviewId: string;
  readonly choice: string;
}

const TIE = `acceptances.review_id, acceptances.question_id || ' ' || acceptances.choice_id`;

const ORDER = {
  requested: `acceptances.requested_at, ${TIE}`,
  accepted: `acceptances.expires_at, ${TIE}`,
} as const;

/** Requests, the longest waiting first; or what is accepted, what ends next first. */
export async function listAcceptances(
  options: AcceptanceScope & { after?: AcceptancePosition; limit: number },
): Promise<FoundAcceptance[]> {
  const { status, after, limit } = options;
  const query = acceptanceRows(options);
  if (after) {
    query.whereRaw(`(${ORDER[status]}) > (?, ?, ?)`, [
      after.at,
      after.reviewId,
      after.choice,
    ]);
  }
  const rows: (AcceptanceRow & {
    entity_ref: string;
    title: string;
    owners: string;
    lens_id: string;
    lens_version: string;
  })[] = await query
    .orderByRaw(ORDER[status])
    .limit(limit)
    .select([
      'acceptances.*',
      'entities.entity_ref',
      'entities.title',
      'entities.owners',
      'reviews.lens_id',
      'reviews.lens_version',
    ]);
  return rows.map(row => ({
    acceptance: fromAcceptanceRow(row),
    reviewId: row.review_id,
    entityRef: row.entity_ref,
    title: row.title,
    owners: JSON.parse(row.owners),
    lensId: row.lens_id,
    lensVersion: row.lens_version,
  }));
}

/** How many there are. */
export async function countAcceptances(
  options: AcceptanceScope,
): Promise<number> {
  const row = await acceptanceRows(options).count({ count: '*' }).first();
  return Number(row?.count ?? 0);
}

/** The position of an item, for the page after it. */
export function positionOfAcceptance(
  { acceptance, reviewId }: FoundAcceptance,
  status: AcceptanceScope['status'],
): AcceptancePosition {
  const { requestedAt, expiresAt, questionId, choiceId } = acceptance;
  return {
    at: status === 'requested' ? requestedAt : expiresAt,
    reviewId,
    choice: `${questionId} ${choiceId}`,
  };
}
