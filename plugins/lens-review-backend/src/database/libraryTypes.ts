export interface LensDraftRow {
  id: string;
  revision: number;
  name: string;
  mode: string;
  checksum: string;
  definition: string;
  overlay: string | null;
  counts: string;
  errors: number;
  warnings: number;
  updated_at: string;
  updated_by: string;
}

export interface LensReadingRow {
  lens_id: string;
  source: string;
  read_at: string;
  checksum: string | null;
  problem: string | null;
}

export interface MilestoneRow {
  review_id: string;
  number: number;
  name: string;
  at: string;
  by: string;
  via: string | null;
  idempotency_key: string | null;
  lens_version: string;
  review: string;
  answers: string;
  questions: string;
}
