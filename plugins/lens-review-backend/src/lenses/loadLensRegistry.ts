import { LoggerService } from '@backstage/backend-plugin-api';
import { LensSource } from '@genai-lens/backstage-plugin-lens-review-node';
import { LensReviewConfig } from '../config';
import { publishPractices } from '../database/operations/fleet';
import { Db } from '../database/types';
import { lensTexts } from './lensTexts';
import { LensRegistry, OfferedLens } from './LensRegistry';
import { parseStoredLens, problemOf } from './parseStoredLens';
import { publishLens } from './publishLens';
import { readLenses, SourcedLens } from './readLenses';

interface Context {
  readonly db: Db;
  readonly now: Date;
  readonly logger: LoggerService;
}

/** Reads, publishes and parses every lens. One that cannot be used is listed with its problem, and the log says why. */
export async function loadLensRegistry(options: {
  db: Db;
  sources: readonly LensSource[];
  config: LensReviewConfig;
  now: Date;
  logger: LoggerService;
}): Promise<LensRegistry> {
  const { db, sources, config, now, logger } = options;
  const offered: OfferedLens[] = [];
  for (const sourced of await readLenses({ sources, config })) {
    offered.push(await offer(sourced, { db, now, logger }));
  }
  return new LensRegistry({ db, offered, settings: config.lensSettings });
}

async function offer(
  sourced: SourcedLens,
  context: Context,
): Promise<OfferedLens> {
  const { item, origin } = sourced;
  const { id, version } = item;
  const builtIn = origin === 'built-in';
  const unusable = (problem: string, detail = problem): OfferedLens => {
    context.logger.error(
      `Lens ${id} of ${sourced.sourceId} cannot be used: ${detail}`,
    );
    return { id, version, builtIn, origin, problem };
  };
  if (!item.ok) {
    return unusable(item.problem, item.detail);
  }
  const parsed = parseStoredLens({ id, version, ...lensTexts(item) });
  if (!parsed.ok) {
    return unusable(problemOf(parsed));
  }
  const stored = await publishLens({
    ...context,
    lens: item,
    name: parsed.lens.name,
    origin,
  });
  // Another text may have been published under this version before.
  const inUse = parseStoredLens(stored);
  if (!inUse.ok) {
    return unusable(problemOf(inUse));
  }
  const { lens } = inUse;
  await publishPractices({ db: context.db, lens });
  return { id, version, builtIn, origin, lens };
}
