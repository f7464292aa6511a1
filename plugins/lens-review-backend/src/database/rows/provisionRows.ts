import {
  BrokenReason,
  LostReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredProvidedChoice, StoredProvision } from '../../model';
import { ProvidedChoiceRow, ProvisionRow } from '../provisionTypes';

/** A provision as a row. */
export function toProvisionRow(provision: StoredProvision): ProvisionRow {
  return {
    provider_ref: provision.providerRef,
    lens_id: provision.lensId,
    question_id: provision.questionId,
    choice_id: provision.choiceId,
    statement: provision.statement,
    link: provision.link ?? null,
    revision: provision.revision,
    updated_at: provision.updatedAt,
    updated_by: provision.updatedBy,
    withdrawn_at: provision.withdrawnAt ?? null,
    broken: provision.broken ?? null,
  };
}

/** What `toProvisionRow` wrote. */
export function fromProvisionRow(row: ProvisionRow): StoredProvision {
  return {
    providerRef: row.provider_ref,
    lensId: row.lens_id,
    questionId: row.question_id,
    choiceId: row.choice_id,
    statement: row.statement,
    link: row.link ?? undefined,
    revision: row.revision,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    withdrawnAt: row.withdrawn_at ?? undefined,
    broken: (row.broken as BrokenReason | null) ?? undefined,
  };
}

/** What a review makes of something provided as a row. */
export function toProvidedChoiceRow(
  reviewId: string,
  choice: StoredProvidedChoice,
): ProvidedChoiceRow {
  return {
    review_id: reviewId,
    question_id: choice.questionId,
    choice_id: choice.choiceId,
    state: choice.state,
    provider_ref: choice.providerRef ?? null,
    reason: choice.reason ?? null,
    lost: choice.lost ?? null,
    at: choice.at,
    by: choice.by,
  };
}

/** What `toProvidedChoiceRow` wrote. */
export function fromProvidedChoiceRow(
  row: ProvidedChoiceRow,
): StoredProvidedChoice {
  return {
    questionId: row.question_id,
    choiceId: row.choice_id,
    state: row.state as StoredProvidedChoice['state'],
    providerRef: row.provider_ref ?? undefined,
    reason: row.reason ?? undefined,
    lost: (row.lost as LostReason | null) ?? undefined,
    at: row.at,
    by: row.by,
  };
}
