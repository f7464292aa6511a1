import {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  collectAll,
  EvidenceContext,
  forgetOldEvidence,
  sweep,
  SweepContext,
} from './service';

/** Each task runs on one replica at a time. */
export async function scheduleTasks(deps: {
  scheduler: SchedulerService;
  evidence: EvidenceContext;
  /** When evidence is collected. */
  collect: SchedulerServiceTaskScheduleDefinition;
  keepEvidenceDays: number;
  sweeping: SweepContext;
  /** When the catalog is read for the fleet. */
  sweep: SchedulerServiceTaskScheduleDefinition;
}): Promise<void> {
  const { scheduler, evidence, sweeping, keepEvidenceDays } = deps;
  await scheduler.scheduleTask({
    ...deps.collect,
    id: 'lens-review-collect-evidence',
    fn: signal => collectAll(evidence, signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-forget-evidence',
    frequency: { days: 1 },
    timeout: { hours: 1 },
    initialDelay: { minutes: 10 },
    fn: () => forgetOldEvidence(evidence, { keepDays: keepEvidenceDays }),
  });
  await scheduler.scheduleTask({
    ...deps.sweep,
    id: 'lens-review-sweep',
    fn: signal => sweep(sweeping, signal),
  });
}
