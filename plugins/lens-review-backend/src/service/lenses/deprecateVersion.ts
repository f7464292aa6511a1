import { NotFoundError } from '@backstage/errors';
import {
  listLensVersions,
  lockLens,
  updateDeprecation,
} from '../../database/operations/lenses';
import { bumpApplicability } from '../../database/operations/fleet';
import { writeTogether } from '../../database/writeTogether';
import { LensVersion } from '../../model';
import { LibraryContext, LibraryWrite } from './context';

/** Deprecates a version, or takes that back. What is so already stays as it is. */
export async function deprecateVersion(
  context: LibraryContext,
  write: LibraryWrite & {
    version: string;
    deprecated: boolean;
    reason?: string;
  },
): Promise<LensVersion> {
  const { id, version, deprecated, reason, actor } = write;
  const changed = await context.db.transaction(async tx => {
    await lockLens({ tx, id, to: 'publish' });
    const versions = await listLensVersions({ db: tx, id });
    const before = versions.find(one => one.version === version);
    if (!before) {
      throw new NotFoundError(
        `There is no version '${version}' of a lens '${id}'`,
      );
    }
    if (Boolean(before.deprecation) === deprecated) {
      return before;
    }
    const deprecation = deprecated
      ? { at: context.now().toISOString(), by: actor.by, reason }
      : undefined;
    await updateDeprecation({ db: tx, key: before, deprecation });
    await writeTogether(tx, bumpApplicability({ tx, lensIds: [id] }));
    return { ...before, deprecation };
  });
  await context.lenses.refresh();
  return changed;
}
