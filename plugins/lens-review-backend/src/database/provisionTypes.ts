export interface ProvisionRow {
  provider_ref: string;
  lens_id: string;
  question_id: string;
  choice_id: string;
  statement: string;
  link: string | null;
  revision: number;
  updated_at: string;
  updated_by: string;
  withdrawn_at: string | null;
  broken: string | null;
}

export interface ProvidedChoiceRow {
  review_id: string;
  question_id: string;
  choice_id: string;
  state: string;
  provider_ref: string | null;
  reason: string | null;
  lost: string | null;
  at: string;
  by: string;
}

/** Columns of `reviews` that say what its entity takes and gives. */
export interface ReviewProvisionColumns {
  provided: string;
  provided_practices: number;
  /** 0 or 1. */
  provides: number;
}
