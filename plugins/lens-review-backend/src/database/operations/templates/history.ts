import { StoredTemplateEvent } from '../../../model';
import { fromTemplateHistoryRow, toTemplateHistoryRow } from '../../rows';
import { ReviewTemplateHistoryRow } from '../../templateTypes';
import { Db } from '../../types';

/** Appends a write to the history of its template. */
export async function insertTemplateEvent(options: {
  tx: Db;
  event: StoredTemplateEvent;
}): Promise<void> {
  await options
    .tx<ReviewTemplateHistoryRow>('review_template_history')
    .insert(toTemplateHistoryRow(options.event));
}

/** Writes to a template, newest first, below the revision `before`. */
export async function listTemplateEvents(options: {
  db: Db;
  templateId: string;
  before?: number;
  limit: number;
}): Promise<StoredTemplateEvent[]> {
  const { db, templateId, before, limit } = options;
  const query = db<ReviewTemplateHistoryRow>('review_template_history')
    .where({ template_id: templateId })
    .orderBy('revision', 'desc')
    .limit(limit);
  if (before !== undefined) {
    query.where('revision', '<', before);
  }
  return (await query).map(fromTemplateHistoryRow);
}
