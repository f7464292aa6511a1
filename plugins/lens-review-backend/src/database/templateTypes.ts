export interface ReviewTemplateRow {
  id: string;
  lens_id: string;
  lens_version: string;
  name: string;
  name_key: string | null;
  description: string | null;
  scope: string;
  answers: string;
  answer_count: number;
  revision: number;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ReviewTemplateHistoryRow {
  template_id: string;
  revision: number;
  type: string;
  at: string;
  by: string;
  via: string | null;
  changes: string | null;
}
