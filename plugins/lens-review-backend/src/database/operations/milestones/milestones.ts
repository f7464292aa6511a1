import { MilestoneHead, StoredMilestone } from '../../../model';
import { MilestoneRow } from '../../libraryTypes';
import {
  fromMilestoneHeadRow,
  fromMilestoneRow,
  HEAD_COLUMNS,
  toMilestoneRow,
} from '../../rows';
import { Db } from '../../types';

/** Inserts a milestone of a review that is locked. */
export async function insertMilestone(options: {
  tx: Db;
  milestone: StoredMilestone;
  idempotencyKey?: string;
}): Promise<void> {
  const { tx, milestone, idempotencyKey } = options;
  await tx<MilestoneRow>('milestones').insert(
    toMilestoneRow(milestone, idempotencyKey),
  );
}

/** One milestone of a review with its answers. */
export async function findMilestone(options: {
  db: Db;
  reviewId: string;
  number: number;
}): Promise<StoredMilestone | undefined> {
  const { db, reviewId, number } = options;
  const row = await db<MilestoneRow>('milestones')
    .where({ review_id: reviewId, number })
    .first();
  return row && fromMilestoneRow(row);
}

/** The milestone of a review with a name, or taken by a call with a key. */
export async function findMilestoneHead(options: {
  db: Db;
  reviewId: string;
  by: { name: string } | { idempotency_key: string };
}): Promise<MilestoneHead | undefined> {
  const { db, reviewId, by } = options;
  const row = await db<MilestoneRow>('milestones')
    .where({ review_id: reviewId, ...by })
    .first(HEAD_COLUMNS);
  return row && fromMilestoneHeadRow(row);
}

/** The number of the last milestone; 0: there is none. */
export async function lastMilestoneNumber(options: {
  db: Db;
  reviewId: string;
}): Promise<number> {
  const row = await options
    .db<MilestoneRow>('milestones')
    .where({ review_id: options.reviewId })
    .max({ last: 'number' })
    .first();
  return row?.last ?? 0;
}

/** Milestones of a review, newest first, below the number `before`. */
export async function listMilestones(options: {
  db: Db;
  reviewId: string;
  before?: number;
  limit: number;
}): Promise<MilestoneHead[]> {
  const { db, reviewId, before, limit } = options;
  const query = db<MilestoneRow>('milestones')
    .where({ review_id: reviewId })
    .orderBy('number', 'desc')
    .limit(limit)
    .select(HEAD_COLUMNS);
  if (before !== undefined) {
    query.where('number', '<', before);
  }
  return (await query).map(fromMilestoneHeadRow);
}
