import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import knexFactory, { Knex } from 'knex';
import { KEY, reviewServiceOn } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { deriveState } from './deriveState';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const folder = createMockDirectory();
const PACKAGE = resolvePackagePath(
  '@genai-lens/backstage-plugin-lens-review-backend',
);
const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** Where another process can reach the same database. */
async function sharedDatabase(id: string): Promise<Knex.Config> {
  if (id === 'SQLITE_3') {
    return {
      client: 'better-sqlite3',
      connection: { filename: folder.resolve('reviews.sqlite') },
      useNullAsDefault: true,
    };
  }
  const { connection } = (await databases.init('POSTGRES_18')).client.config;
  return { client: 'pg', connection };
}

/** Lets a process save until at least `saves` were acknowledged, kills it in the middle, and returns the last one. */
async function saveAndKill(
  config: Knex.Config,
  saves: number,
): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--require',
      TRANSFORM,
      'src/__testUtils__/saveLoop.ts',
      JSON.stringify(config),
    ],
    { cwd: PACKAGE, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const closed = once(child, 'close');
  let output = '';
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  child.stdout.on('data', data => {
    output += data;
    if (output.split('\n').length > saves) {
      child.kill('SIGKILL');
    }
  });
  const [, signal] = await closed;
  expect({ signal, errors }).toMatchObject({ signal: 'SIGKILL' });
  // What stands after the last line break was cut off by the kill.
  return Math.max(...output.split('\n').slice(0, -1).map(Number));
}

describe.each(databases.eachSupportedId())('a kill during saves on %s', id => {
  it('loses no acknowledged save, and leaves none half written', async () => {
    const config = await sharedDatabase(id);
    for (const saves of [5, 23, 40]) {
      const acknowledged = await saveAndKill(config, saves);
      expect(acknowledged).toBeGreaterThanOrEqual(saves);

      const knex = knexFactory(config);
      const { reviews, lenses, clock } = await reviewServiceOn(knex);
      const { review, answers } = await reviews.getReview(KEY);
      const [{ revision }] = answers;
      expect(revision).toBeGreaterThanOrEqual(acknowledged);
      expect(revision).toBeLessThanOrEqual(acknowledged + 1);

      const saved = await knex('history').where({ type: 'answer-saved' });
      expect(saved.map(event => event.revision)).toEqual(
        Array.from({ length: revision }, (_, index) => index + 1),
      );
      const { derived } = deriveState({
        lensIsOld: false,
        lens: lenses.requireNewest(KEY.lensId),
        review,
        answers,
        confirmEveryDays: 90,
        now: clock.now,
      });
      expect(review.derived.score).toEqual(derived.score);
      await knex.destroy();
    }
  });
});
