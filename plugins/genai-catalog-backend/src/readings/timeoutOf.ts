import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';

/** Of the task's timeout. What stops a little before it can still say why. */
const SHARE = 0.95;
/** The longest time in milliseconds that Node counts; a longer one would be over at once. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds after which a reading by schedule gives up. */
export function timeoutOf({
  timeout,
}: Pick<SchedulerServiceTaskScheduleDefinition, 'timeout'>): number {
  const milliseconds =
    'toMillis' in timeout
      ? timeout.toMillis()
      : durationToMilliseconds(timeout);
  return Math.min(Math.floor(milliseconds * SHARE), LONGEST);
}
