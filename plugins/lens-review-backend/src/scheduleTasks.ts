import {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  collectAll,
  EvidenceContext,
  forgetOldEvidence,
  rescoreDue,
} from './service';

/** Each task runs on one replica at a time. */
export async function scheduleTasks(deps: {
  scheduler: SchedulerService;
  evidence: EvidenceContext;
  /** When evidence is collected. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  keepEvidenceDays: number;
}): Promise<void> {
  const { scheduler, evidence, schedule, keepEvidenceDays } = deps;
  await scheduler.scheduleTask({
    ...schedule,
    id: 'lens-review-collect-evidence',
    fn: signal => collectAll(evidence, signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-rescore-due',
    frequency: { minutes: 15 },
    timeout: { minutes: 15 },
    initialDelay: { minutes: 1 },
    fn: signal => rescoreDue(evidence, signal),
  });
  await scheduler.scheduleTask({
    id: 'lens-review-forget-evidence',
    frequency: { days: 1 },
    timeout: { hours: 1 },
    initialDelay: { minutes: 10 },
    fn: () => forgetOldEvidence(evidence, { keepDays: keepEvidenceDays }),
  });
}
