import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { HumanDuration } from '@backstage/types';
import { Knex } from 'knex';
import { listReadings } from '../database/operations';
import {
  bothDatabases,
  prompt,
  settingsOf,
  sourceOf,
  TestLedger,
} from '../ledger/__testUtils__';
import { Source } from '../model';
import { SourceReader } from './SourceReader';

const databases = bothDatabases();
const never = new AbortController().signal;

/** A source that gives a page and then nothing until it is told to stop, or to go on. */
function hangingSource() {
  let goOn = () => {};
  const waiting = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const source: Source = {
    ...sourceOf([]),
    async *read({ signal }) {
      yield { items: [prompt('first')] };
      const aborted = new Promise<void>(resolve => {
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await Promise.race([waiting, aborted]);
      signal.throwIfAborted();
      yield { items: [prompt('second')] };
    },
  };
  return { source, goOn };
}

describe.each(databases.ids)('SourceReader on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(id);
  });

  /** A replica of the backend. */
  function replica(
    source: Source,
    now = () => new Date(),
    timeout: HumanDuration = { hours: 1 },
  ) {
    const settings = settingsOf('test');
    const { context } = new TestLedger({ db: knex, sources: [settings] });
    return new SourceReader({
      ledger: context,
      sources: [
        {
          settings,
          source,
          schedule: { frequency: { hours: 1 }, timeout },
          configPath: 'genaiCatalog.sources[0]',
        },
      ],
      logger: mockServices.logger.mock(),
      now,
    });
  }

  const latest = async () =>
    (await listReadings({ db: knex })).find(
      ({ sourceId }) => sourceId === 'test',
    );
  async function latestOnce(over: boolean) {
    for (let tries = 0; tries < 400; tries++) {
      const reading = await latest();
      if (reading && (reading.endedAt !== undefined) === over) {
        return reading;
      }
      await sleep(10);
    }
    throw new Error('It takes too long');
  }

  it('lets one replica read at a time, and both see it', async () => {
    const { source, goOn } = hangingSource();
    const [one, other] = [replica(source), replica(source)];
    const first = await one.start({ sourceId: 'test', by: 'user:default/a' });
    expect(first.started).toBe(true);
    const second = await other.start({ sourceId: 'test' });
    expect(second).toMatchObject({
      started: false,
      reading: { id: first.reading.id, by: 'user:default/a' },
    });
    await other.runScheduled('test', never);
    goOn();
    expect(await latestOnce(true)).toMatchObject({
      id: first.reading.id,
      outcome: 'done',
      read: 2,
    });
    expect(await knex('readings')).toHaveLength(1);
  });

  it('shows the reading at work, also where the clock of another replica is ahead', async () => {
    const ahead = () => new Date(Date.now() + 60_000);
    await replica(sourceOf([]), ahead).runScheduled('test', never);
    const { source } = hangingSource();
    const behind = replica(source);
    const { reading } = await behind.start({ sourceId: 'test' });
    expect(await latest()).toMatchObject({ id: reading.id });
    expect(
      await replica(source, ahead).start({ sourceId: 'test' }),
    ).toMatchObject({ started: false, reading: { id: reading.id } });
    await behind.stop();
  });

  it('stops reading on shutdown, and keeps what it had', async () => {
    const { source } = hangingSource();
    const reader = replica(source);
    await reader.start({ sourceId: 'test' });
    await latestOnce(false);
    await reader.stop();
    expect(await latest()).toMatchObject({
      outcome: 'aborted',
      endedAt: expect.any(String),
    });
    const again = replica(sourceOf([{ items: [prompt('first')] }]));
    await again.runScheduled('test', never);
    expect(await latestOnce(true)).toMatchObject({ outcome: 'done', read: 1 });
  });

  it('stops reading when its task is stopped', async () => {
    const { source } = hangingSource();
    const stop = new AbortController();
    const run = replica(source).runScheduled('test', stop.signal);
    await latestOnce(false);
    stop.abort();
    await run;
    expect(await latest()).toMatchObject({ outcome: 'aborted' });
  });

  it('says so where reading takes longer than its schedule allows', async () => {
    const { source } = hangingSource();
    const slow = replica(source, () => new Date(), { milliseconds: 200 });
    await slow.runScheduled('test', never);
    expect(await latest()).toMatchObject({ outcome: 'failed' });
    expect(await knex('sources').first()).toMatchObject({
      state: 'failing',
      last_error: 'Reading it took longer than the timeout of its schedule',
    });
  });

  it('leaves a source alone that failed, until some time has passed', async () => {
    const start = Date.now();
    let now = start;
    let reads = 0;
    const failing = sourceOf([new Error('No answer')], () => {
      reads += 1;
    });
    const reader = replica(failing, () => new Date(now));
    await reader.runScheduled('test', never);
    await reader.runScheduled('test', never);
    expect(reads).toBe(1);
    expect(await latest()).toMatchObject({ outcome: 'failed' });
    now = start + 3 * 60_000;
    await reader.runScheduled('test', never);
    expect(reads).toBe(2);
    // Somebody who asks does not wait.
    now = start + 4 * 60_000;
    await reader.start({ sourceId: 'test', by: 'user:default/a' });
    expect(await latestOnce(true)).toMatchObject({ by: 'user:default/a' });
    expect(reads).toBe(3);
  });

  it('knows no other source', async () => {
    await expect(
      replica(sourceOf([])).start({ sourceId: 'other' }),
    ).rejects.toThrow("No source 'other' is configured");
  });
});
