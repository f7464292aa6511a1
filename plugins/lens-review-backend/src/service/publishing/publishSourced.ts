import { toError } from '@backstage/errors';
import {
  countLens,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensChecksum } from '@genai-lens/backstage-plugin-lens-review-node';
import {
  listLensVersions,
  lockLens,
  upsertReading,
} from '../../database/operations/lenses';
import {
  compareVersions,
  lensTexts,
  parseStoredLens,
  problemOf,
} from '../../lenses';
import { SourcedLens } from '../../lenses/sources';
import { StoredLens } from '../../model';
import { PublishingContext } from './context';
import { nextVersion } from './nextVersion';
import { changeTo, lastOf, publishVersion } from './publishVersion';

/** Whom the history of a review names where it takes a version that nobody published by hand. */
const BY_SOURCE = 'plugin:lens-review';

/**
 * Publishes what a source says of a lens, and notes how that went. What cannot be used changes nothing: the versions
 * that are published stay.
 */
export async function publishSourced(
  context: PublishingContext,
  sourced: SourcedLens,
): Promise<void> {
  const { db, now, logger } = context;
  const { item, sourceId } = sourced;
  const outcome = await attempt(context, sourced);
  if (outcome.problem !== undefined) {
    logger.error(
      `Lens ${item.id} of ${sourceId}: ${outcome.detail ?? outcome.problem}`,
    );
  }
  await upsertReading({
    db,
    reading: {
      lensId: item.id,
      source: sourceId,
      readAt: now().toISOString(),
      checksum: outcome.checksum,
      problem: outcome.problem,
    },
  });
}

interface Outcome {
  readonly checksum?: string;
  readonly problem?: string;
  /** For the log alone. */
  readonly detail?: string;
}

async function attempt(
  context: PublishingContext,
  { item, origin }: SourcedLens,
): Promise<Outcome> {
  if (!item.ok) {
    return { problem: item.problem, detail: item.detail };
  }
  const texts = lensTexts(item);
  const checksum = lensChecksum(item);
  try {
    return await context.db.transaction(async tx => {
      const { id } = item;
      await lockLens({ tx, id, to: 'publish' });
      const versions = await listLensVersions({ db: tx, id });
      const last = lastOf(versions);
      if (last?.origin === 'import') {
        return {
          problem: `A lens '${id}' was imported here; give this one another id.`,
        };
      }
      if (item.version === undefined && last?.checksum === checksum) {
        return { checksum };
      }
      const now = context.now();
      const version =
        item.version ??
        nextVersion({ definition: texts.definition, last, now });
      const parsed = parseStoredLens({ id, version, ...texts });
      if (!parsed.ok) {
        return { problem: problemOf(parsed) };
      }
      const { lens } = parsed;
      const isNewest = !last || compareVersions(version, last.version) > 0;
      const { change } = await changeTo({
        lenses: context.lenses,
        tx,
        lens,
        last: isNewest ? last : undefined,
        wanted: item.change,
      });
      const fresh: StoredLens = {
        ...texts,
        id,
        version,
        name: lens.name,
        origin,
        checksum,
        change,
        counts: countLens(lens),
        publishedAt: now.toISOString(),
      };
      const published = await publishVersion(context, {
        tx,
        fresh,
        lens,
        versions,
        by: BY_SOURCE,
        now,
      });
      if (published.stored.checksum !== checksum) {
        return { problem: changedProblem(published.stored) };
      }
      tell(context, { lens, wanted: item.change, change, ...published });
      return { checksum };
    });
  } catch (error) {
    return {
      problem: 'It could not be published; the log says why.',
      detail: toError(error).message,
    };
  }
}

function changedProblem({ version, publishedAt }: StoredLens): string {
  return `It changed and still calls itself version ${version}. The version that was published on ${publishedAt} stays in use. Give the change a version of its own.`;
}

function tell(
  { logger }: PublishingContext,
  said: {
    lens: Lens;
    wanted?: string;
    change?: string;
    created: boolean;
    rescored: number;
    stored: StoredLens;
  },
): void {
  const { lens, wanted, change, created, rescored, stored } = said;
  const name = `Lens ${lens.id}`;
  if (!created) {
    return;
  }
  if (wanted === 'minor' && change === 'major') {
    logger.warn(
      `${name} ${stored.version} calls itself minor, but adds or removes questions or choices. It is published as major.`,
    );
  }
  logger.info(
    `${name} ${stored.version} is published; ${rescored} reviews took it`,
  );
}
