import { deleteDraft, lockDraft } from '../../database/operations/lenses';
import { LibraryContext, LibraryWrite } from './context';
import { noDraft } from './readDraft';
import { refuseOther } from './saveDraft';

/** Throws a draft away; with a revision only that one. */
export async function discardDraft(
  { db }: LibraryContext,
  { id, basedOn }: LibraryWrite & { basedOn?: number },
): Promise<void> {
  await db.transaction(async tx => {
    const draft = await lockDraft({ tx, id });
    if (!draft) {
      throw noDraft(id);
    }
    refuseOther(id, draft, basedOn ?? draft.revision);
    await deleteDraft({ tx, id });
  });
}
