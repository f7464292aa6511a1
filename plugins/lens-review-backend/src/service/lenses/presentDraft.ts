import { LensDraftSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredDraft } from '../../model';

/** A draft as the contract has it, without its texts. */
export function presentDraft(draft: StoredDraft): LensDraftSummary {
  const { revision, updatedAt, updatedBy, counts, errors, warnings } = draft;
  return {
    revision,
    updatedAt,
    updatedBy,
    counts: { ...counts },
    errors,
    warnings,
  };
}
