import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { readSchedule } from './readSchedule';

const KEY = 'lensReview.evidence.schedule';

const DEFAULT: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 6 },
  timeout: { hours: 1 },
  // A catalog that has just been set up knows its entities a moment later.
  initialDelay: { minutes: 1 },
};

/** When evidence is collected for every review: on one replica at a time. */
export function readEvidenceSchedule(
  root: Config,
): SchedulerServiceTaskScheduleDefinition {
  return readSchedule(root, { key: KEY, otherwise: DEFAULT });
}
