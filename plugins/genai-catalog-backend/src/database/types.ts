import { Knex } from 'knex';

/** The database, or a transaction on it. The caller of an operation owns the transaction. */
export type Db = Knex;

/** A bigint column: a number on SQLite, a text on PostgreSQL. */
export type BigIntColumn = number | string;

/** A boolean column: a number on SQLite. */
export type BooleanColumn = boolean | number;

export interface ClockRow {
  id: number;
  seq: BigIntColumn;
}

export interface SecretRow {
  id: string;
  key_id: string;
  sealed: string;
}

export interface SourceRow {
  id: string;
  type: string;
  state: string;
  last_pass: number;
  applied_pass: number;
  last_attempt_at: string | null;
  last_success_at: string | null;
  last_full_at: string | null;
  last_error: string | null;
  failures: number;
  problems: string;
  cursor: string | null;
  settings_digest: string | null;
}

export interface AssetRow {
  id: string;
  source_id: string;
  external_id: string;
  kind: string;
  name: string;
  described: string;
  open_facts: string | null;
  ref: string | null;
  state: string;
  merged: string;
  provenance: string;
  findings: string;
  due_at: string | null;
  first_seen_at: string;
  removed_at: string | null;
}

/** A version without its text. */
export interface VersionRow {
  id: string;
  asset_id: string;
  ordinal: number;
  name: string;
  version: string;
  mutable: BooleanColumn;
  drift: BooleanColumn;
  digest: string;
  content_type: string | null;
  key_id: string | null;
  template_format: string | null;
  parameters: string;
  models: string;
  author: string | null;
  message: string | null;
  created_at: string | null;
  first_seen_at: string;
  withdrawn_at: string | null;
}

/** A version's text, readable or sealed. */
export interface ContentColumns {
  sha256: string | null;
  content: string | null;
  key_id: string | null;
  sealed: string | null;
}

export interface LabelRow {
  asset_id: string;
  name: string;
  version_name: string;
}

export interface LinkRow {
  asset_id: string;
  type: string;
  target: string;
}

export interface CurationRow {
  asset_id: string;
  revision: number;
  fields: string;
  by: string;
  at: string;
}

export interface EvaluationRow {
  id: string;
  asset_id: string;
  version_id: string;
  model: string;
  suite: string;
  score: number | null;
  threshold: number | null;
  passed: BooleanColumn;
  run_at: string;
  link: string | null;
  by: string;
  at: string;
}

export interface ApprovalRow {
  id: string;
  asset_id: string;
  version_id: string | null;
  ordinal: number;
  status: string;
  use_cases: string;
  reason: string | null;
  by: string;
  at: string;
  expires_at: string | null;
}

export interface HandWrittenRow {
  ref: string;
  claims_source: string | null;
  claims_external_id: string | null;
  facts: string;
}

export interface UsageRow {
  component_ref: string;
  target: string;
}

export interface EntityRow {
  ref: string;
  asset_id: string;
  entity: string | null;
  seq: BigIntColumn;
}

export interface ChangeRow {
  seq: BigIntColumn;
  asset_id: string;
  type: string;
  detail: string;
  at: string;
}

export interface ReadingRow {
  id: string;
  source_id: string;
  requested_by: string | null;
  started_at: string;
  beat_at: string;
  ended_at: string | null;
  outcome: string | null;
  read: number;
  written: number;
  removed: number;
}
