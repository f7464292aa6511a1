import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  NOTICE_KINDS,
  NoticeKind,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { readSchedule } from './readSchedule';

const KEY = 'lensReview.notifications';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  // Once a day, so that what is due on one day is told in one notification.
  frequency: { cron: '0 6 * * *' },
  timeout: { hours: 1 },
};

/** `lensReview.notifications` of the app's config. */
export interface NoticesConfig {
  /** What people are told of; empty: nothing. */
  readonly kinds: readonly NoticeKind[];
  /** When it is looked for what is due. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

/** Reads `lensReview.notifications`. What is wrong throws with its full path. */
export function readNoticesConfig(root: Config): NoticesConfig {
  const enabled = root.getOptionalBoolean(`${KEY}.enabled`) ?? true;
  const schedule = readSchedule(root, {
    key: `${KEY}.schedule`,
    otherwise: DEFAULT_SCHEDULE,
  });
  const kinds = root.getOptionalStringArray(`${KEY}.kinds`)?.map(toKind);
  return { kinds: enabled ? kinds ?? NOTICE_KINDS : [], schedule };
}

function toKind(text: string, index: number): NoticeKind {
  const kind = NOTICE_KINDS.find(each => each === text);
  if (!kind) {
    throw new InputError(
      `${KEY}.kinds[${index}]: one of ${NOTICE_KINDS.join(
        ', ',
      )}, not '${text}'`,
    );
  }
  return kind;
}
