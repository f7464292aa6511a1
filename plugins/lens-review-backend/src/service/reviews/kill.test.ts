import { createMockDirectory } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { runUntil } from '../../__testUtils__/childProcess';
import { KEY, reviewServiceOn } from '../../__testUtils__/reviewService';
import { sharedDatabase } from '../../__testUtils__/sharedDatabase';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { deriveState } from './deriveState';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const folder = createMockDirectory();
/** Lets a process save until at least `saves` were acknowledged, kills it in the middle, and returns the last one. */
async function saveAndKill(
  config: Knex.Config,
  saves: number,
): Promise<number> {
  const { output, errors, signal } = await runUntil({
    script: 'saveLoop.ts',
    config,
    killWhen: written => written.split('\n').length > saves,
  });
  expect({ signal, errors }).toMatchObject({ signal: 'SIGKILL' });
  // What stands after the last line break was cut off by the kill.
  return Math.max(...output.split('\n').slice(0, -1).map(Number));
}

describe.each(databases.eachSupportedId())('a kill during saves on %s', id => {
  it('loses no acknowledged save, and leaves none half written', async () => {
    const file = folder.resolve('reviews.sqlite');
    const config = await sharedDatabase({ id, databases, file });
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
