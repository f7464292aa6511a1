import { StoredTemplate, TemplateHead } from '../../../model';
import { isPostgres } from '../../isPostgres';
import {
  fromTemplateHeadRow,
  fromTemplateRow,
  TEMPLATE_HEAD_COLUMNS,
  templateNameKey,
  toTemplateRow,
} from '../../rows';
import { ReviewTemplateRow } from '../../templateTypes';
import { Db } from '../../types';

const templatesOf = (db: Db) =>
  db<ReviewTemplateRow>('review_templates').whereNotNull('name_key');

/** A template that is not deleted. */
export async function findTemplate(options: {
  db: Db;
  id: string;
}): Promise<StoredTemplate | undefined> {
  const row = await templatesOf(options.db).where({ id: options.id }).first();
  return row && fromTemplateRow(row);
}

/** The template of a lens that has a name, whatever its case. */
export async function findTemplateNamed(options: {
  db: Db;
  lensId: string;
  name: string;
}): Promise<StoredTemplate | undefined> {
  const { db, lensId, name } = options;
  const row = await templatesOf(db)
    .where({ lens_id: lensId, name_key: templateNameKey(name) })
    .first();
  return row && fromTemplateRow(row);
}

/** The template, held until the transaction ends. */
export async function lockTemplate(options: {
  tx: Db;
  id: string;
}): Promise<StoredTemplate | undefined> {
  const { tx, id } = options;
  const query = templatesOf(tx).where({ id }).first();
  if (isPostgres(tx)) {
    query.forUpdate();
  } else {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await templatesOf(tx).where({ id }).update({ id });
  }
  const row = await query;
  return row && fromTemplateRow(row);
}

/** Inserts a template. Throws a database conflict where the name is taken. */
export async function insertTemplate(options: {
  tx: Db;
  template: StoredTemplate;
}): Promise<void> {
  await options
    .tx<ReviewTemplateRow>('review_templates')
    .insert(toTemplateRow(options.template));
}

/** Replaces a template that is locked. Throws a database conflict where the name is taken. */
export async function updateTemplate(options: {
  tx: Db;
  template: StoredTemplate;
}): Promise<void> {
  const { id, ...columns } = toTemplateRow(options.template);
  await options
    .tx<ReviewTemplateRow>('review_templates')
    .where({ id })
    .update(columns);
}

/** Takes a template that is locked away; its name is free then. */
export async function markTemplateDeleted(options: {
  tx: Db;
  id: string;
}): Promise<void> {
  await options
    .tx<ReviewTemplateRow>('review_templates')
    .where({ id: options.id })
    .update({ name_key: null, answers: '[]' });
}

/** Where a page of templates ended. */
export type TemplatePosition = Pick<TemplateHead, 'name'>;

/** The templates of a lens by name. */
export async function listTemplates(options: {
  db: Db;
  lensId: string;
  after?: TemplatePosition;
  limit: number;
}): Promise<TemplateHead[]> {
  const { db, lensId, after, limit } = options;
  const query = templatesOf(db)
    .where({ lens_id: lensId })
    .orderBy('name_key')
    .limit(limit)
    .select(TEMPLATE_HEAD_COLUMNS);
  if (after) {
    query.where('name_key', '>', templateNameKey(after.name));
  }
  return (await query).map(fromTemplateHeadRow);
}
