import { NotFoundError } from '@backstage/errors';
import {
  Lens,
  LensDraft,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findDraft } from '../../database/operations/lenses';
import { StoredDraft } from '../../model';
import { CheckedLens, checkDefinition } from './checkDefinition';
import { LibraryContext } from './context';
import { equalName } from './equalName';
import { LensRefusedError } from './errors';
import { presentDraft } from './presentDraft';
import { presentFindings } from './validateLens';

/** A draft as it was saved, with what is found in it now. */
export async function readDraft(
  context: LibraryContext,
  id: string,
): Promise<LensDraft> {
  const draft = await requireDraft(context, id);
  const { lens, findings } = checkDraft(draft);
  const { definition, overlay, mode, name } = draft;
  return {
    id,
    name,
    draft: presentDraft(draft),
    mode,
    definition,
    overlay: overlay === undefined ? undefined : JSON.parse(overlay),
    findings: presentFindings([
      ...findings,
      ...(lens ? equalName(context.lenses, lens) : []),
    ]),
  };
}

/** A draft as reviewers would see it. */
export async function readDraftLens(
  context: LibraryContext,
  id: string,
): Promise<Lens> {
  return lensOf(await requireDraft(context, id));
}

/** The lens of a draft. What was understood once may not be any more after the product was upgraded. */
export function lensOf(draft: StoredDraft, version?: string): Lens {
  const { lens, findings } = checkDraft(draft, version);
  if (!lens) {
    throw new LensRefusedError(
      'The draft cannot be imported; see findings',
      findings,
    );
  }
  return lens;
}

function checkDraft(draft: StoredDraft, version?: string): CheckedLens {
  const { id, definition, overlay, mode } = draft;
  return checkDefinition({
    id,
    version,
    definition,
    overlay: overlay === undefined ? undefined : JSON.parse(overlay),
    mode,
  });
}

async function requireDraft(
  { db }: LibraryContext,
  id: string,
): Promise<StoredDraft> {
  const draft = await findDraft({ db, id });
  if (!draft) {
    throw noDraft(id);
  }
  return draft;
}

/** What is thrown where there is no draft. */
export function noDraft(id: string): NotFoundError {
  return new NotFoundError(`There is no draft of a lens '${id}'`);
}
