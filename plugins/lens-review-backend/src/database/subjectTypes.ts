export interface SubjectRow {
  entity_ref: string;
  source: string;
  kind: string;
  ref: string;
  label: string;
  title: string;
  version: string;
  digest: string | null;
  seen_at: string;
}

export interface SubjectReadingRow {
  entity_ref: string;
  source: string;
  read_at: string;
}
