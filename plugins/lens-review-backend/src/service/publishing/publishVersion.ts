import {
  diffLenses,
  Lens,
  LensChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findLens, insertLens } from '../../database/operations';
import { publishPractices } from '../../database/operations/fleet';
import { Db } from '../../database/types';
import { compareVersions } from '../../lenses';
import { LensVersion, StoredLens } from '../../model';
import { PublishingContext } from './context';
import { repinReviews } from './repinReviews';

/** What became of a publication. */
export interface Publication {
  readonly stored: StoredLens;
  /** False: the version was there before. */
  readonly created: boolean;
  /** Reviews that took the version. */
  readonly rescored: number;
}

/**
 * Inserts a version of a lens, and has the reviews take it where it is minor. The caller holds the lens, and knows its
 * versions. A version that is there never changes: it is what `stored` says.
 */
export async function publishVersion(
  context: Pick<PublishingContext, 'lenses' | 'confirmEveryDays'>,
  options: {
    tx: Db;
    fresh: StoredLens;
    lens: Lens;
    versions: readonly LensVersion[];
    /** Whom the history names where reviews take it. */
    by: string;
    via?: string;
    now: Date;
  },
): Promise<Publication> {
  const { tx, fresh, lens, versions, by, via, now } = options;
  if (!(await insertLens({ db: tx, lens: fresh }))) {
    const stored = (await findLens({ db: tx, key: fresh })) ?? fresh;
    const inUse = await context.lenses.require(fresh, { db: tx });
    await publishPractices({ db: tx, lens: inUse });
    return { stored, created: false, rescored: 0 };
  }
  await publishPractices({ db: tx, lens });
  if (fresh.change !== 'minor') {
    return { stored: fresh, created: true, rescored: 0 };
  }
  const from: Lens[] = [];
  for (const key of minorLine(versions)) {
    from.push(await context.lenses.require(key, { db: tx }));
  }
  const rescored = await repinReviews({
    ...context,
    tx,
    from,
    to: lens,
    by,
    via,
    now,
  });
  return { stored: fresh, created: true, rescored };
}

/** The newest version, deprecated or not. */
export function lastOf(
  versions: readonly LensVersion[],
): LensVersion | undefined {
  return newestFirst(versions)[0];
}

/** What a version is to the last one, as far as it can be that: a minor one neither adds nor removes ids. */
export async function changeTo(options: {
  lenses: PublishingContext['lenses'];
  tx: Db;
  lens: Lens;
  last: LensVersion | undefined;
  wanted?: LensChange;
}): Promise<{
  change?: LensChange;
  diff?: ReturnType<typeof diffLenses>;
}> {
  const { lenses, tx, lens, last, wanted = 'major' } = options;
  if (!last) {
    return {};
  }
  if (wanted === 'major') {
    return { change: wanted };
  }
  const diff = diffLenses(await lenses.require(last, { db: tx }), lens);
  return { change: diff.needsMajor ? 'major' : 'minor', diff };
}

/** The last version and those before it, back to the last major one. */
function minorLine(versions: readonly LensVersion[]): LensVersion[] {
  const ordered = newestFirst(versions);
  const major = ordered.findIndex(({ change }) => change !== 'minor');
  return ordered.slice(0, major === -1 ? undefined : major + 1);
}

function newestFirst(versions: readonly LensVersion[]): LensVersion[] {
  return [...versions].sort((a, b) => compareVersions(b.version, a.version));
}
