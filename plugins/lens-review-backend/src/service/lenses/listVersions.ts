import { NotFoundError } from '@backstage/errors';
import {
  countLens,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countPinnedReviews,
  listLensVersions,
} from '../../database/operations/lenses';
import { compareVersions } from '../../lenses';
import { FleetVisibility, LensKey, LensVersion } from '../../model';
import { LibraryContext } from './context';

/** The published versions of a lens, newest first. */
export async function listVersions(
  context: LibraryContext,
  caller: { id: string; visibility: FleetVisibility },
): Promise<LensVersionRow[]> {
  const { db } = context;
  const { id, visibility } = caller;
  const [versions, pinned] = await Promise.all([
    listLensVersions({ db, id }),
    countPinnedReviews({ db, visibility }),
  ]);
  if (versions.length === 0) {
    throw new NotFoundError(`There is no published version of a lens '${id}'`);
  }
  versions.sort((a, b) => compareVersions(b.version, a.version));
  return Promise.all(
    versions.map(async version =>
      presentVersion(version, {
        counts: version.counts ?? (await countStored(context, version)),
        reviews: pinned.find(isOf(version))?.reviews ?? 0,
      }),
    ),
  );
}

/** One of them. */
export async function presentOne(
  context: LibraryContext,
  version: LensVersion,
  visibility: FleetVisibility,
): Promise<LensVersionRow> {
  const pinned = await countPinnedReviews({ db: context.db, visibility });
  return presentVersion(version, {
    counts: version.counts ?? (await countStored(context, version)),
    reviews: pinned.find(isOf(version))?.reviews ?? 0,
  });
}

function isOf({ id, version }: LensKey) {
  return (other: LensKey) => other.id === id && other.version === version;
}

/** Of versions that were published before counts were kept. */
async function countStored(
  { lenses }: LibraryContext,
  key: LensKey,
): Promise<LensVersionRow['counts']> {
  return countLens(await lenses.require(key));
}

function presentVersion(
  lens: LensVersion,
  counted: Pick<LensVersionRow, 'counts' | 'reviews'>,
): LensVersionRow {
  const { version, change, publishedAt, publishedBy, deprecation } = lens;
  return {
    version,
    status: deprecation ? 'deprecated' : 'published',
    ...(change && { change }),
    publishedAt,
    ...(publishedBy && { publishedBy }),
    ...(deprecation && {
      deprecatedAt: deprecation.at,
      ...(deprecation.by && { deprecatedBy: deprecation.by }),
      ...(deprecation.reason && { deprecationReason: deprecation.reason }),
    }),
    ...counted,
    checksum: lens.checksum,
  };
}
