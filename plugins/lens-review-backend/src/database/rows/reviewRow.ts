import {
  PracticeWord,
  ReviewStatus,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredReview, StoredScore } from '../../model';
import { ReviewRow, ScoreColumns } from '../types';
import { scoreColumns } from './scoreColumns';

/** A live review as a row. */
export function toReviewRow(review: StoredReview): ReviewRow {
  const { derived } = review;
  return {
    id: review.id,
    entity_ref: review.entityRef,
    lens_id: review.lensId,
    lens_version: review.lensVersion,
    scope: JSON.stringify(review.scope),
    scenarios: JSON.stringify(review.scenarios),
    pillar_priority: JSON.stringify(review.pillarPriority),
    notes: review.notes ?? null,
    owners: JSON.stringify(review.owners),
    revision: review.revision,
    created_at: review.createdAt,
    created_by: review.createdBy,
    updated_at: review.updatedAt,
    updated_by: review.updatedBy,
    submitted_at: review.submittedAt ?? null,
    submitted_by: review.submittedBy ?? null,
    scope_changed_at: review.scopeChangedAt ?? null,
    verdicts: JSON.stringify(review.verdicts),
    accepted: JSON.stringify(review.accepted),
    covers_components: review.coversComponents ? 1 : 0,
    provided: JSON.stringify(review.provided),
    provided_practices: derived.providedPractices,
    provides: review.provides ? 1 : 0,
    subjects: review.subjects ? JSON.stringify(review.subjects) : null,
    orphaned_at: null,
    deleted_at: null,
    deleted_by: null,
    status: derived.status,
    stale_reasons: JSON.stringify(derived.staleReasons),
    valid_until: derived.validUntil ?? null,
    confirm_every_days: derived.confirmEveryDays,
    scored_on: review.scoredOn,
    practice_words: JSON.stringify(derived.practices),
    scorecard: JSON.stringify(derived.score),
    ...scoreColumns(derived.score),
  };
}

/** What is read of a review's row: the columns that only queries over many reviews need are left out. */
export type ReadReviewRow = Omit<
  ReviewRow,
  keyof ScoreColumns | 'orphaned_at' | 'deleted_at' | 'deleted_by'
>;

export const REVIEW_COLUMNS: (keyof ReadReviewRow)[] = [
  'id',
  'entity_ref',
  'lens_id',
  'lens_version',
  'scope',
  'scenarios',
  'pillar_priority',
  'notes',
  'owners',
  'revision',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'submitted_at',
  'submitted_by',
  'scope_changed_at',
  'verdicts',
  'accepted',
  'covers_components',
  'provided',
  'provided_practices',
  'provides',
  'subjects',
  'status',
  'stale_reasons',
  'valid_until',
  'confirm_every_days',
  'scored_on',
  'practice_words',
  'scorecard',
];

/** What `toReviewRow` wrote. */
export function fromReviewRow(row: ReadReviewRow): StoredReview {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
    scope: JSON.parse(row.scope),
    scenarios: JSON.parse(row.scenarios),
    pillarPriority: JSON.parse(row.pillar_priority),
    notes: row.notes ?? undefined,
    owners: JSON.parse(row.owners),
    revision: row.revision,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    submittedAt: row.submitted_at ?? undefined,
    submittedBy: row.submitted_by ?? undefined,
    scopeChangedAt: row.scope_changed_at ?? undefined,
    verdicts: JSON.parse(row.verdicts),
    accepted: JSON.parse(row.accepted),
    coversComponents: row.covers_components === 1,
    provided: JSON.parse(row.provided),
    provides: row.provides === 1,
    ...(row.subjects && { subjects: JSON.parse(row.subjects) }),
    scoredOn: row.scored_on,
    derived: {
      status: row.status as ReviewStatus,
      staleReasons: JSON.parse(row.stale_reasons) as StaleReason[],
      validUntil: row.valid_until ?? undefined,
      confirmEveryDays: row.confirm_every_days,
      score: JSON.parse(row.scorecard) as StoredScore,
      practices: JSON.parse(row.practice_words) as PracticeWord[],
      providedPractices: row.provided_practices,
    },
  };
}
