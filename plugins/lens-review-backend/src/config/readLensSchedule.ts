import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { readSchedule } from './readSchedule';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 10 },
  // They have just been read when the backend starts.
  initialDelay: { minutes: 30 },
};

/** When the files and addresses in `lensReview.lenses` are read again. */
export function readLensSchedule(
  root: Config,
): SchedulerServiceTaskScheduleDefinition {
  return readSchedule(root, {
    key: 'lensReview.lensReading.schedule',
    otherwise: DEFAULT_SCHEDULE,
  });
}
