import { StoredDraft } from '../../../model';
import { isPostgres } from '../../isPostgres';
import { LensDraftRow } from '../../libraryTypes';
import { fromDraftRow, toDraftRow } from '../../rows';
import { Db } from '../../types';

/** Every draft, without order. */
export async function listDrafts(db: Db): Promise<StoredDraft[]> {
  return (await db<LensDraftRow>('lens_drafts')).map(fromDraftRow);
}

/** The draft of a lens. */
export async function findDraft(options: {
  db: Db;
  id: string;
}): Promise<StoredDraft | undefined> {
  const { db, id } = options;
  const row = await db<LensDraftRow>('lens_drafts').where({ id }).first();
  return row && fromDraftRow(row);
}

/** The draft, held until the transaction ends. */
export async function lockDraft(options: {
  tx: Db;
  id: string;
}): Promise<StoredDraft | undefined> {
  const { tx, id } = options;
  const query = tx<LensDraftRow>('lens_drafts').where({ id }).first();
  if (isPostgres(tx)) {
    query.forUpdate();
  } else {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await tx<LensDraftRow>('lens_drafts').where({ id }).update({ id });
  }
  const row = await query;
  return row && fromDraftRow(row);
}

/** Inserts a draft; false where the lens has one. */
export async function insertDraft(options: {
  tx: Db;
  draft: StoredDraft;
}): Promise<boolean> {
  const inserted = await options
    .tx<LensDraftRow>('lens_drafts')
    .insert(toDraftRow(options.draft))
    .onConflict('id')
    .ignore()
    .returning('id');
  return inserted.length === 1;
}

/** Replaces a draft that is locked. */
export async function updateDraft(options: {
  tx: Db;
  draft: StoredDraft;
}): Promise<void> {
  const { id, ...columns } = toDraftRow(options.draft);
  await options.tx<LensDraftRow>('lens_drafts').where({ id }).update(columns);
}

/** Throws a draft away. */
export async function deleteDraft(options: {
  tx: Db;
  id: string;
}): Promise<void> {
  await options
    .tx<LensDraftRow>('lens_drafts')
    .where({ id: options.id })
    .delete();
}
