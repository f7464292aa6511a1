import {
  ReviewStatus,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredReview, StoredScore } from '../../model';
import { ReviewRow } from '../types';
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
    orphaned_at: null,
    deleted_at: null,
    deleted_by: null,
    status: derived.status,
    stale_reasons: JSON.stringify(derived.staleReasons),
    valid_until: derived.validUntil ?? null,
    confirm_every_days: derived.confirmEveryDays,
    scorecard: JSON.stringify(derived.score),
    ...scoreColumns(derived.score),
  };
}

/** What `toReviewRow` wrote. */
export function fromReviewRow(row: ReviewRow): StoredReview {
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
    derived: {
      status: row.status as ReviewStatus,
      staleReasons: JSON.parse(row.stale_reasons) as StaleReason[],
      validUntil: row.valid_until ?? undefined,
      confirmEveryDays: row.confirm_every_days,
      score: JSON.parse(row.scorecard) as StoredScore,
    },
  };
}
