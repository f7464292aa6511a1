import { Knex } from 'knex';
import { ReviewProvisionColumns } from './provisionTypes';

/** The database, or a transaction on it. The caller of an operation owns the transaction. */
export type Db = Knex;

/** Columns that a review and each of its pillars share. */
export interface ScoreColumns {
  risk: string;
  risk_high: number;
  risk_medium: number;
  risk_none: number;
  risk_unanswered: number;
  risk_not_applicable: number;
  open_high: number;
  open_medium: number;
  open_low: number;
  accepted_high: number;
  accepted_medium: number;
  accepted_low: number;
  unknown_practices: number;
  out_of_scope: number;
  contradicted: number;
  answered: number;
  questions: number;
  maturity_verified: number | null;
  maturity_claimed: number | null;
  maturity_possible: number | null;
}

export interface ReviewRow extends ScoreColumns, ReviewProvisionColumns {
  id: string;
  entity_ref: string;
  lens_id: string;
  lens_version: string;
  scope: string;
  scenarios: string;
  pillar_priority: string;
  notes: string | null;
  owners: string;
  revision: number;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  submitted_at: string | null;
  submitted_by: string | null;
  scope_changed_at: string | null;
  verdicts: string;
  accepted: string;
  covers_components: number;
  subjects: string | null;
  orphaned_at: string | null;
  deleted_at: string | null;
  deleted_by: string | null;
  status: string;
  stale_reasons: string;
  valid_until: string | null;
  confirm_every_days: number;
  scored_on: string;
  practice_words: string;
  scorecard: string;
}

/** A bigint column: a number on SQLite, a text on PostgreSQL. */
export type BigIntColumn = number | string;

/** A boolean column: a number on SQLite, a boolean on PostgreSQL. */
export type BooleanColumn = number | boolean;

export interface AnswerRow {
  review_id: string;
  question_id: string;
  revision: number;
  answer: string | null;
  risk: string;
  in_scope: BooleanColumn;
  updated_at: string | null;
  updated_by: string | null;
  confirmed_at: string | null;
  confirmed_by: string | null;
  fingerprint: string | null;
}

export interface PillarScoreRow extends ScoreColumns {
  review_id: string;
  pillar_id: string;
}

export interface HistoryRow {
  id: BigIntColumn;
  review_id: string;
  type: string;
  question_id: string | null;
  revision: number | null;
  at: string;
  by: string;
  via: string | null;
  from_json: string | null;
  to_json: string | null;
}

export interface LensRow {
  id: string;
  version: string;
  name: string;
  status: string;
  origin: string;
  checksum: string;
  definition: string;
  overlay: string | null;
  published_at: string;
  published_by: string | null;
  change: string | null;
  counts: string | null;
  deprecated_at: string | null;
  deprecated_by: string | null;
  deprecation_reason: string | null;
}

export interface OwnerRow {
  review_id: string;
  owner_ref: string;
}

export interface DecisionRow {
  entity_ref: string;
  lens_id: string;
  status: string;
  reason: string;
  decided_by: string;
  decided_at: string;
}

export interface EvidenceRow {
  review_id: string;
  source: string;
  question_id: string;
  choice_id: string;
  verdict: string;
  sentence: string;
  link: string | null;
  file: string | null;
  line: number | null;
  about: string;
  observed_at: string;
  since: string | null;
  expires_at: string | null;
}

export interface EvidenceHistoryRow {
  id: BigIntColumn;
  review_id: string;
  source: string;
  question_id: string;
  choice_id: string;
  verdict: string;
  sentence: string;
  observed_at: string;
}

export interface EvidenceReadingRow {
  review_id: string;
  source: string;
  asked_at: string;
  answered_at: string | null;
  error: string | null;
}

export interface EvidenceDisputeRow {
  review_id: string;
  question_id: string;
  choice_id: string;
  reason: string;
  contradictions: string;
  disputed_at: string;
  disputed_by: string;
  via: string | null;
}

export interface ImprovementRow {
  review_id: string;
  question_id: string;
  choice_id: string;
  status: string;
  owner_ref: string | null;
  due_on: string | null;
  ticket_url: string | null;
  revision: number;
  updated_at: string;
  updated_by: string;
}

export interface AcceptanceRow {
  review_id: string;
  question_id: string;
  choice_id: string;
  status: string;
  reason: string;
  expires_at: string;
  requested_at: string;
  requested_by: string;
  approved_at: string | null;
  approved_by: string | null;
  revoked_at: string | null;
  revoked_by: string | null;
  declined_at: string | null;
  declined_by: string | null;
  decline_reason: string | null;
}

export interface HandoverRow {
  review_id: string;
  question_id: string;
  to_ref: string;
  message: string | null;
  handed_by: string;
  handed_at: string;
  expires_at: string;
}

export interface NoticeRow {
  recipient: string;
  review_id: string;
  kind: string;
  subject: string;
  occasion: string;
  sent_at: string;
}
