import { toError } from '@backstage/errors';
import { publishPractices } from '../../database/operations/fleet';
import { listReviewedLenses } from '../../database/operations/sweep';
import { SweepContext } from './context';

/** Writes down the best practices of lens versions that are no longer offered and that reviews are still pinned to. */
export async function explainPractices({
  db,
  lenses,
  logger,
}: SweepContext): Promise<void> {
  for (const key of await listReviewedLenses(db)) {
    try {
      await publishPractices({ db, lens: await lenses.require(key) });
    } catch (error) {
      logger.warn(
        `Gaps of reviews against '${key.id}' ${key.version} are not counted: ${
          toError(error).message
        }`,
      );
    }
  }
}
