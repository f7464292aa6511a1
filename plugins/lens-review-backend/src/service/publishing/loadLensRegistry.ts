import { LoggerService } from '@backstage/backend-plugin-api';
import { LensSource } from '@genai-lens/backstage-plugin-lens-review-node';
import { LensReviewConfig } from '../../config';
import { Db } from '../../database/types';
import { LensRegistry } from '../../lenses';
import {
  builtInSources,
  OriginSource,
  readLenses,
  refuseBuiltInIds,
  SourcedLens,
} from '../../lenses/sources';
import { PublishingContext } from './context';
import { publishSourced } from './publishSourced';

/**
 * Reads and publishes every lens. One that cannot be used is listed with its problem, and the log says why. Throws only
 * where config takes the id of a built-in lens.
 */
export async function loadLensRegistry(options: {
  db: Db;
  sources: readonly LensSource[];
  /** The files and addresses of config. Default: none. */
  configured?: readonly OriginSource[];
  config: LensReviewConfig;
  now: () => Date;
  logger: LoggerService;
}): Promise<LensRegistry> {
  const { db, config, logger, now, configured = [] } = options;
  const lenses = new LensRegistry({
    db,
    settings: config.lensSettings,
    logger,
  });
  const { confirmEveryDays } = config;
  const context = { db, lenses, confirmEveryDays, now, logger };
  const [builtIn, others] = await Promise.all([
    readLenses(builtInSources(options.sources), logger),
    readLenses(configured, logger),
  ]);
  refuseBuiltInIds(config, builtIn);
  const sourced = [...builtIn, ...others];
  lenses.setSourced(sourced.map(toSourcedId));
  for (const lens of sourced) {
    await publishSourced(context, lens);
  }
  await lenses.refresh();
  warnOfUnknownIds({ lenses, config, logger });
  return lenses;
}

/** Reads the lenses of config again, and publishes what is new. */
export async function rereadLenses(
  context: PublishingContext,
  configured: readonly OriginSource[],
): Promise<void> {
  for (const lens of await readLenses(configured, context.logger)) {
    await publishSourced(context, lens);
  }
  await context.lenses.refresh();
}

function toSourcedId({ item, origin, sourceId }: SourcedLens) {
  return { id: item.id, origin, source: sourceId, version: item.version };
}

/** A lens that config has settings for may yet be imported. */
function warnOfUnknownIds(options: {
  lenses: LensRegistry;
  config: LensReviewConfig;
  logger: LoggerService;
}): void {
  const { lenses, config, logger } = options;
  for (const { id, enabled, configPath } of config.lensSettings) {
    if (enabled && !lenses.find(id)) {
      logger.warn(
        `${configPath}.id: there is no lens '${id}' yet; known are ${lenses
          .offered()
          .map(lens => lens.id)
          .join(', ')}`,
      );
    }
  }
}
