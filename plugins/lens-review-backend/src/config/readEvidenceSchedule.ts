import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

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
  const config = root.getOptionalConfig(KEY);
  try {
    return {
      ...(config
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(config)
        : DEFAULT),
      scope: 'global',
    };
  } catch (error) {
    throw new InputError(`${KEY}: ${toError(error).message}`);
  }
}
