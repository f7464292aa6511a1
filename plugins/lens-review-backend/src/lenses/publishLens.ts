import { LoggerService } from '@backstage/backend-plugin-api';
import {
  lensChecksum,
  ReadableLens,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { findLens, insertLens } from '../database/operations';
import { Db } from '../database/types';
import { StoredLens } from '../model';
import { lensTexts } from './lensTexts';

/**
 * Stores a lens under its id and version, and returns the one that is stored: a published version never changes,
 * whatever a source says later.
 */
export async function publishLens(options: {
  db: Db;
  lens: ReadableLens;
  name: string;
  origin: StoredLens['origin'];
  now: Date;
  logger: LoggerService;
}): Promise<StoredLens> {
  const { db, lens, logger } = options;
  const fresh: StoredLens = {
    id: lens.id,
    version: lens.version,
    name: options.name,
    origin: options.origin,
    checksum: lensChecksum(lens),
    ...lensTexts(lens),
    publishedAt: options.now.toISOString(),
  };
  const before = await findLens({ db, key: fresh });
  if (!before) {
    await insertLens({ db, lens: fresh });
  }
  const stored = before ?? (await findLens({ db, key: fresh })) ?? fresh;
  if (stored.checksum !== fresh.checksum) {
    logger.error(
      `Lens ${lens.id} changed and still calls itself version ${lens.version}. The version that was published on ${stored.publishedAt} stays in use. Give the change a version of its own.`,
    );
  }
  return stored;
}
