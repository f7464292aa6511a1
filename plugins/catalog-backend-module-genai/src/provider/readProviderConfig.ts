import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';

const KEY = 'catalog.genai.provider';

/** A change waits at most this long; asking costs one query where there is none. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 30 },
  // So long nobody follows either when the replica that did was killed: Backstage waits before it gives a task away.
  timeout: { minutes: 5 },
  // The ledger may be part of the same backend, and starts at the same time.
  initialDelay: { seconds: 5 },
};

/** When to follow the ledger; undefined: not at all. Reads `catalog.genai.provider`. */
export function readProviderConfig(
  root: Config,
): SchedulerServiceTaskScheduleDefinition | undefined {
  const config = root.getOptionalConfig(KEY);
  if (config?.getOptionalBoolean('enabled') === false) {
    return undefined;
  }
  return config?.has('schedule')
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig('schedule'),
      )
    : DEFAULT_SCHEDULE;
}
