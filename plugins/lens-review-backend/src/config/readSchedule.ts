import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

/** A schedule that config gives at `key`, or else another: on one replica at a time. */
export function readSchedule(
  root: Config,
  options: { key: string; otherwise: SchedulerServiceTaskScheduleDefinition },
): SchedulerServiceTaskScheduleDefinition {
  const { key, otherwise } = options;
  const config = root.getOptionalConfig(key);
  try {
    return {
      ...(config
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(config)
        : otherwise),
      scope: 'global',
    };
  } catch (error) {
    throw new InputError(`${key}: ${toError(error).message}`);
  }
}
