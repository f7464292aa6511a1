import { SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { listReadings } from '../database/operations';
import { Db } from '../database/types';
import { endLost } from './lostReadings';

/** The id of the task that reads a source. */
export function readTaskId(sourceId: string): string {
  return `genai-catalog-read-${sourceId}`;
}

/**
 * Has sources read whose reading ended with its replica. By itself the scheduler would wait for the next time, and after
 * a kill for the timeout of the task, which it takes for running until then. Any replica may do so at any time.
 */
export async function resumeReadings(options: {
  db: Db;
  scheduler: Pick<SchedulerService, 'cancelTask' | 'triggerTask'>;
  sourceIds: readonly string[];
  now: Date;
}): Promise<void> {
  const { db, scheduler, sourceIds, now } = options;
  for (const sourceId of sourceIds) {
    // Of several replicas one finds it, so that none takes the task away from who resumes it.
    if (await endLost({ db, sourceId, now })) {
      await unlessInTheWay(scheduler.cancelTask(readTaskId(sourceId)));
      await unlessInTheWay(scheduler.triggerTask(readTaskId(sourceId)));
    }
  }
  for (const { sourceId, outcome } of await listReadings({ db })) {
    if (outcome === 'aborted' && sourceIds.includes(sourceId)) {
      await unlessInTheWay(scheduler.triggerTask(readTaskId(sourceId)));
    }
  }
}

/** A task that does not run cannot be cancelled, and one that runs not be triggered; both are as they should be. */
async function unlessInTheWay(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!isError(error) || error.name !== 'ConflictError') {
      throw error;
    }
  }
}
