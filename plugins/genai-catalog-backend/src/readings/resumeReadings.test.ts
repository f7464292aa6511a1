import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { Knex } from 'knex';
import { beginReading, updateReading } from '../database/operations';
import { bothDatabases } from '../ledger/__testUtils__';
import { Reading } from '../model';
import { readTaskId, resumeReadings } from './resumeReadings';

jest.setTimeout(60_000);
const databases = bothDatabases();

describe.each(databases.ids)('resumeReadings on %s', id => {
  let db: Knex;
  let reads: string[];

  beforeEach(async () => {
    db = await databases.open(id);
    reads = [];
  });

  /** A replica of the backend that reads the source every hour. */
  async function replica(name: string, read: () => Promise<void>) {
    const scheduler = DefaultSchedulerService.create({
      database: mockServices.database({ knex: db }),
      logger: mockServices.logger.mock(),
      metrics: metricsServiceMock.mock(),
      rootLifecycle: mockServices.rootLifecycle.mock(),
      httpRouter: mockServices.httpRouter.mock(),
      pluginMetadata: { getId: () => 'genai-catalog' },
    });
    const stop = new AbortController();
    await scheduler.scheduleTask({
      id: readTaskId('files'),
      frequency: { hours: 1 },
      timeout: { hours: 1 },
      signal: stop.signal,
      fn: async () => {
        reads.push(name);
        await read();
      },
    });
    const resume = () =>
      resumeReadings({
        db,
        scheduler,
        sourceIds: ['files'],
        now: new Date(),
      });
    return { resume, stop: () => stop.abort() };
  }

  const readingOf = (more: Partial<Reading> = {}): Reading => ({
    id: 'one',
    sourceId: 'files',
    startedAt: new Date().toISOString(),
    read: 0,
    written: 0,
    removed: 0,
    ...more,
  });
  /** The replicas that have read, once they are so many. */
  const readsOnce = async (count: number) => {
    for (let tries = 0; tries < 300 && reads.length < count; tries++) {
      await sleep(100);
    }
    return reads;
  };

  it('has a source read whose replica was killed, and leaves one that is read alone', async () => {
    const killed = await replica('killed', () => new Promise(() => {}));
    expect(await readsOnce(1)).toEqual(['killed']);
    await beginReading({ db, reading: readingOf() });
    const next = await replica('next', async () => {});
    await next.resume();
    await sleep(1_000);
    expect(reads).toEqual(['killed']);

    const beat_at = new Date(Date.now() - 120_000).toISOString();
    await db('readings').update({ beat_at });
    killed.stop();
    await next.resume();
    expect(await readsOnce(2)).toEqual(['killed', 'next']);
    expect(await db('readings').first()).toMatchObject({ outcome: 'lost' });
    next.stop();
  });

  it('has a source read whose reading was stopped with its replica', async () => {
    const first = await replica('first', async () => {});
    expect(await readsOnce(1)).toEqual(['first']);
    first.stop();
    await beginReading({ db, reading: readingOf() });
    const endedAt = new Date().toISOString();
    await updateReading({
      db,
      reading: readingOf({ endedAt, outcome: 'aborted' }),
      now: endedAt,
    });
    const next = await replica('next', async () => {});
    await next.resume();
    expect(await readsOnce(2)).toEqual(['first', 'next']);
    next.stop();
  });
});
