import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { CatalogFollower, enrichModels } from './follow';
import { LedgerContext, rederiveDue, rotateKeys } from './ledger';
import { EncryptionKey, SealedVault } from './encryption';
import { readTaskId, resumeReadings, SourceReader } from './readings';

/** Each task runs on one replica at a time. */
export async function scheduleTasks(deps: {
  scheduler: SchedulerService;
  reader: SourceReader;
  follower: CatalogFollower;
  ledger: LedgerContext;
  keys: readonly EncryptionKey[];
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { scheduler, reader, follower, ledger, keys, logger, now } = deps;
  for (const { settings, schedule } of reader.sources) {
    await scheduler.scheduleTask({
      ...schedule,
      id: readTaskId(settings.id),
      fn: signal => reader.runScheduled(settings.id, signal),
    });
  }
  await scheduler.scheduleTask({
    id: 'genai-catalog-resume-readings',
    // On every replica, because one that was killed holds the task of another scope.
    scope: 'local',
    frequency: { minutes: 1 },
    timeout: { minutes: 1 },
    initialDelay: { seconds: 5 },
    fn: () =>
      resumeReadings({
        db: ledger.db,
        scheduler,
        sourceIds: reader.sources.map(({ settings }) => settings.id),
        now: now(),
      }),
  });
  await scheduler.scheduleTask({
    id: 'genai-catalog-follow-catalog',
    frequency: { minutes: 5 },
    timeout: { minutes: 15 },
    // A catalog that has just been set up knows its files a moment later.
    initialDelay: { seconds: 20 },
    fn: signal => follower.follow(signal),
  });
  await scheduler.scheduleTask({
    id: 'genai-catalog-keep-up-to-date',
    frequency: { minutes: 15 },
    timeout: { minutes: 15 },
    initialDelay: { minutes: 1 },
    fn: async signal => {
      await rederiveDue(ledger, { now: now() });
      await enrichModels(ledger, { now: now(), signal });
    },
  });
  const [writing] = keys;
  if (writing && ledger.vault instanceof SealedVault) {
    await scheduler.scheduleTask({
      // A task of another name does not wait for the next time of the one before.
      id: `genai-catalog-rotate-keys-${writing.id}`,
      frequency: { hours: 1 },
      timeout: { hours: 6 },
      fn: async signal => {
        const count = await rotateKeys(ledger, { keys, now: now(), signal });
        if (count > 0) {
          logger.info(
            `Sealed ${count} texts with the key '${writing.id}'; no other key is needed any more`,
          );
        }
      },
    });
  }
}
