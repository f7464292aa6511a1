import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  deleteOldSnapshots,
  insertRun,
  updateRun,
} from '../../database/operations/sweep';
import { SweepContext } from './context';
import { explainPractices } from './explainPractices';
import { readCatalog } from './readCatalog';
import { rescoreDue } from './rescoreDue';
import { settleProvided } from './settleProvided';
import { settleProjection } from './settleProjection';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Brings the fleet up to now: reads the catalog, scores what is due, and forgets what is old. Any replica may do it, and
 * doing it again changes nothing. A catalog that cannot be read leaves the last projection as it is.
 */
export async function sweep(
  context: SweepContext,
  signal: AbortSignal,
): Promise<void> {
  const { db, now, logger } = context;
  const startedAt = now().toISOString();
  const id = await insertRun({ db, startedAt });
  const problems = [
    await problemOf(logger, 'The catalog could not be read.', async () => {
      const entities = await project(context, { startedAt, signal });
      const projected_at = now().toISOString();
      await updateRun({ db, id, run: { entities, projected_at } });
    }),
    await problemOf(
      logger,
      'Not all reviews were brought up to now.',
      async () => {
        await explainPractices(context);
        const rescored = await rescoreDue(context, signal);
        await updateRun({ db, id, run: { rescored } });
        await settleProvided(context, signal);
        await forgetOld(context);
      },
    ),
  ].flatMap(problem => problem ?? []);
  await updateRun({
    db,
    id,
    run: {
      ended_at: now().toISOString(),
      outcome: problems.length > 0 ? 'failed' : 'succeeded',
      problem: problems.join(' ') || null,
    },
  });
}

async function project(
  context: SweepContext,
  { startedAt, signal }: { startedAt: string; signal: AbortSignal },
): Promise<number> {
  const entities = await readCatalog(context, signal);
  // One that has just started answers before it knows anything.
  if (entities === 0) {
    throw new Error('it listed no entities');
  }
  await settleProjection(context, { startedAt });
  return entities;
}

async function forgetOld({ db, now, keepDays }: SweepContext): Promise<void> {
  const before = new Date(now().getTime() - keepDays * DAY_MS);
  await deleteOldSnapshots({ db, before: before.toISOString().slice(0, 10) });
}

/** What went wrong, in a sentence for everybody; why is for the log. Nothing where all went well. */
async function problemOf(
  logger: LoggerService,
  problem: string,
  work: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    logger.warn(`${problem} ${toError(error).message}`);
    return problem;
  }
}
