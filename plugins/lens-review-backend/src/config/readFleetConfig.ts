import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readSchedule } from './readSchedule';

const SWEEP = 'lensReview.fleet.sweep';
const KEEP_DAYS = 'lensReview.fleet.keepDays';

const DEFAULT_SWEEP: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 30 },
  // A catalog that has just been set up knows its entities a moment later.
  initialDelay: { seconds: 30 },
};
/** Three years and a quarter: a year ago can still be compared with two years before it. */
const DEFAULT_KEEP_DAYS = 1186;
/** A hundred years: what is taken from a date stays one. */
const MOST_KEEP_DAYS = 36_500;

/** `lensReview.fleet` of the app's config. */
export interface FleetConfig {
  /** When the catalog is read and reviews are scored whose time has come. */
  readonly sweep: SchedulerServiceTaskScheduleDefinition;
  /** Days for which the scores of a day are kept. */
  readonly keepDays: number;
}

/** Reads `lensReview.fleet`. What is wrong throws with its full path. */
export function readFleetConfig(root: Config): FleetConfig {
  const keepDays = root.getOptionalNumber(KEEP_DAYS) ?? DEFAULT_KEEP_DAYS;
  if (
    !Number.isInteger(keepDays) ||
    keepDays < 1 ||
    keepDays > MOST_KEEP_DAYS
  ) {
    throw new InputError(
      `${KEEP_DAYS}: a whole number of days from 1 to ${MOST_KEEP_DAYS}, not ${keepDays}`,
    );
  }
  return {
    sweep: readSchedule(root, { key: SWEEP, otherwise: DEFAULT_SWEEP }),
    keepDays,
  };
}
