import {
  exportLens,
  LensExportFormat,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findLens } from '../../database/operations';
import { findDraft } from '../../database/operations/lenses';
import { LibraryContext } from './context';
import { readVersion } from './diffVersions';
import { NotExportableError } from './errors';

/** A file of an export. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Record<string, unknown>;
}

/** A lens in the form of the AWS tool, what that has no room for, or what had to be changed. */
export async function exportVersion(
  context: LibraryContext,
  wanted: { id: string; version?: string; format: LensExportFormat },
): Promise<ExportedFile> {
  const { id, format } = wanted;
  const version = wanted.version ?? context.lenses.requireNewest(id).version;
  const lens = await readVersion(context, id, version);
  const exported = exportLens(lens, {
    definition: await definitionOf(context, { id, version }),
  });
  if (!exported.ok) {
    throw new NotExportableError(
      `Lens '${id}' ${version} does not fit the custom-lens format; see findings`,
      exported.findings,
    );
  }
  const name = `${id}-${version}`;
  switch (format) {
    case 'overlay':
      return {
        name: `${name}.overlay.json`,
        content: { ...exported.overlay },
      };
    case 'changes':
      return {
        name: `${name}.changes.json`,
        content: { changes: exported.changes.map(change => ({ ...change })) },
      };
    default:
      return { name: `${name}.json`, content: { ...exported.definition } };
  }
}

async function definitionOf(
  { db }: LibraryContext,
  key: { id: string; version: string },
): Promise<string | undefined> {
  const stored =
    key.version === 'draft'
      ? await findDraft({ db, id: key.id })
      : await findLens({ db, key });
  return stored?.definition;
}
