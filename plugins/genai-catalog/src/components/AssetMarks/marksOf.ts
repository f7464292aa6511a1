import { Entity } from '@backstage/catalog-model';
import {
  isModelEntity,
  isPromptEntity,
  ModelEntityV1alpha1,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { daysUntil, dayInWords } from '../dates';

/** Days before the end of life of a model from which on it is marked. */
const NEAR = 180;

/** Something about a prompt or model that meets the eye. */
export type AssetMark =
  | { readonly code: 'drift' | 'review-overdue' }
  | { readonly code: 'evaluated' | 'evaluation-failed' | 'not-evaluated' }
  | { readonly code: 'end-of-life'; readonly since?: string }
  | { readonly code: 'retiring'; readonly days: number; readonly at: string }
  | { readonly code: 'legacy' }
  | { readonly code: 'approved' | 'approval-expired' | 'not-approved' }
  | { readonly code: 'approval-refused' };

/** What the catalog knows without asking the ledger, worst first. */
export function marksOf(entity: Entity, now: Date): readonly AssetMark[] {
  if (isPromptEntity(entity)) {
    return promptMarks(entity, now);
  }
  return isModelEntity(entity)
    ? [...lifeMarks(entity, now), approvalMark(entity, now)]
    : [];
}

function promptMarks({ spec }: PromptEntityV1alpha1, now: Date): AssetMark[] {
  const { summary, review } = spec;
  const marks: AssetMark[] = [];
  if (summary?.drift) {
    marks.push({ code: 'drift' });
  }
  if (summary?.currentEvaluation === 'failed') {
    marks.push({ code: 'evaluation-failed' });
  }
  if (summary?.reviewOverdue ?? isOverdue(review, now)) {
    marks.push({ code: 'review-overdue' });
  }
  if (summary?.currentEvaluation === 'passed') {
    marks.push({ code: 'evaluated' });
  }
  if (summary?.currentEvaluation === 'none') {
    marks.push({ code: 'not-evaluated' });
  }
  return marks;
}

/** Of what is written by hand, which has no summary. */
function isOverdue(
  review: PromptEntityV1alpha1['spec']['review'],
  now: Date,
): boolean {
  const { intervalDays, lastReviewedAt } = review ?? {};
  const days = lastReviewedAt ? daysUntil(lastReviewedAt, now) : undefined;
  return (
    intervalDays !== undefined && days !== undefined && -days > intervalDays
  );
}

function lifeMarks({ spec }: ModelEntityV1alpha1, now: Date): AssetMark[] {
  const { status, endOfLifeAt } = spec.deprecation ?? {};
  const days = endOfLifeAt ? daysUntil(endOfLifeAt, now) : undefined;
  if (status === 'end-of-life' || (days !== undefined && days < 0)) {
    return [
      { code: 'end-of-life', since: endOfLifeAt && dayInWords(endOfLifeAt) },
    ];
  }
  if (endOfLifeAt && days !== undefined && days <= NEAR) {
    return [{ code: 'retiring', days, at: dayInWords(endOfLifeAt) }];
  }
  return status === 'legacy' ? [{ code: 'legacy' }] : [];
}

function approvalMark({ spec }: ModelEntityV1alpha1, now: Date): AssetMark {
  const { status, expiresAt } = spec.approval ?? {};
  if (status === 'rejected' || status === 'revoked') {
    return { code: 'approval-refused' };
  }
  if (status !== 'approved') {
    return { code: 'not-approved' };
  }
  const days = expiresAt ? daysUntil(expiresAt, now) : undefined;
  return days !== undefined && days < 0
    ? { code: 'approval-expired' }
    : { code: 'approved' };
}
