import {
  diffLenses,
  Lens,
  LensDiff,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LibraryContext } from './context';
import { readDraftLens } from './readDraft';

/** What changed from one version of a lens to another; `draft` stands for the draft. */
export async function diffVersions(
  context: LibraryContext,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<LensDiff> {
  return diffLenses(
    await readVersion(context, id, from),
    await readVersion(context, id, to),
  );
}

/** A version of a lens, or its draft. */
export async function readVersion(
  context: LibraryContext,
  id: string,
  version: string,
): Promise<Lens> {
  return version === 'draft'
    ? readDraftLens(context, id)
    : context.lenses.require({ id, version });
}
