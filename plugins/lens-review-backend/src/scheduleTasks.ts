import {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  collectAll,
  EvidenceContext,
  forgetOldEvidence,
  NoticeContext,
  noticeDue,
  forgetOldSubjects,
  PublishingContext,
  readSubjects,
  rereadLenses,
  sweep,
  SweepContext,
} from './service';
import { OriginSource } from './lenses/sources';

/** What another replica publishes is known here after so long. */
const REFRESH_SECONDS = 10;

/** Each task but one runs on one replica at a time: every replica takes in what the others publish. */
export async function scheduleTasks(deps: {
  scheduler: SchedulerService;
  publishing: PublishingContext;
  /** Files and addresses with lenses. */
  configured: readonly OriginSource[];
  /** When they are read again. */
  reread: SchedulerServiceTaskScheduleDefinition;
  evidence: EvidenceContext;
  /** When evidence is collected, and what answers are about is read. */
  collect: SchedulerServiceTaskScheduleDefinition;
  keepEvidenceDays: number;
  sweeping: SweepContext;
  /** When the catalog is read for the fleet. */
  sweep: SchedulerServiceTaskScheduleDefinition;
  noticing: NoticeContext;
  /** When people are told what is due. */
  notice: SchedulerServiceTaskScheduleDefinition;
}): Promise<void> {
  const { scheduler, evidence, sweeping, keepEvidenceDays } = deps;
  await scheduler.scheduleTask({
    id: 'lens-review-refresh-lenses',
    scope: 'local',
    frequency: { seconds: REFRESH_SECONDS },
    timeout: { minutes: 1 },
    initialDelay: { seconds: REFRESH_SECONDS },
    fn: () => deps.publishing.lenses.refresh(),
  });
  await scheduler.scheduleTask({
    ...deps.reread,
    id: 'lens-review-reread-lenses',
    fn: () => rereadLenses(deps.publishing, deps.configured),
  });
  await scheduler.scheduleTask({
    ...deps.collect,
    id: 'lens-review-collect-evidence',
    fn: signal => collectAll(evidence, signal),
  });
  await scheduler.scheduleTask({
    ...deps.collect,
    id: 'lens-review-read-subjects',
    fn: signal => readSubjects(evidence, signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-forget-evidence',
    frequency: { days: 1 },
    timeout: { hours: 1 },
    initialDelay: { minutes: 10 },
    fn: async () => {
      await forgetOldEvidence(evidence, { keepDays: keepEvidenceDays });
      await forgetOldSubjects(evidence);
    },
  });
  await scheduler.scheduleTask({
    ...deps.sweep,
    id: 'lens-review-sweep',
    fn: signal => sweep(sweeping, signal),
  });
  if (deps.noticing.kinds.length > 0) {
    await scheduler.scheduleTask({
      ...deps.notice,
      id: 'lens-review-notify',
      fn: signal => noticeDue(deps.noticing, signal),
    });
  }
}
