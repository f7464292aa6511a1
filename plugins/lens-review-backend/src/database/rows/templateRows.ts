import { StoredTemplate, StoredTemplateEvent, TemplateHead } from '../../model';
import { ReviewTemplateHistoryRow, ReviewTemplateRow } from '../templateTypes';

/** By what names are compared. */
export function templateNameKey(name: string): string {
  return name.toLocaleLowerCase('en-US');
}

/** A template as a row. */
export function toTemplateRow(template: StoredTemplate): ReviewTemplateRow {
  return {
    id: template.id,
    lens_id: template.lensId,
    lens_version: template.lensVersion,
    name: template.name,
    name_key: templateNameKey(template.name),
    description: template.description ?? null,
    scope: JSON.stringify(template.scope),
    answers: JSON.stringify(template.answers),
    answer_count: template.answerCount,
    revision: template.revision,
    created_at: template.createdAt,
    created_by: template.createdBy,
    updated_at: template.updatedAt,
    updated_by: template.updatedBy,
  };
}

/** What is read of a template in a list. */
export type TemplateHeadRow = Omit<
  ReviewTemplateRow,
  'answers' | 'scope' | 'name_key'
>;

export const TEMPLATE_HEAD_COLUMNS: (keyof TemplateHeadRow)[] = [
  'id',
  'lens_id',
  'lens_version',
  'name',
  'description',
  'answer_count',
  'revision',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
];

/** What `toTemplateRow` wrote, without the answers. */
export function fromTemplateHeadRow(row: TemplateHeadRow): TemplateHead {
  return {
    id: row.id,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
    name: row.name,
    description: row.description ?? undefined,
    answerCount: row.answer_count,
    revision: row.revision,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

/** What `toTemplateRow` wrote. */
export function fromTemplateRow(row: ReviewTemplateRow): StoredTemplate {
  return {
    ...fromTemplateHeadRow(row),
    answers: JSON.parse(row.answers),
    scope: JSON.parse(row.scope),
  };
}

/** A write to a template as a row. */
export function toTemplateHistoryRow(
  event: StoredTemplateEvent,
): ReviewTemplateHistoryRow {
  return {
    template_id: event.templateId,
    revision: event.revision,
    type: event.type,
    at: event.at,
    by: event.by,
    via: event.via ?? null,
    changes: event.changes ? JSON.stringify(event.changes) : null,
  };
}

/** What `toTemplateHistoryRow` wrote. */
export function fromTemplateHistoryRow(
  row: ReviewTemplateHistoryRow,
): StoredTemplateEvent {
  return {
    templateId: row.template_id,
    revision: row.revision,
    type: row.type as StoredTemplateEvent['type'],
    at: row.at,
    by: row.by,
    via: row.via ?? undefined,
    changes: row.changes ? JSON.parse(row.changes) : undefined,
  };
}
