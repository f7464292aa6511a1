import { createMockDirectory } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { runUntil } from '../../__testUtils__/childProcess';
import { everything, manyReviews } from '../../__testUtils__/manyReviews';
import {
  draftMinor,
  publishingOn,
  publishMinor,
} from '../../__testUtils__/publishing';
import { KEY, reviewServiceOn } from '../../__testUtils__/reviewService';
import { sharedDatabase } from '../../__testUtils__/sharedDatabase';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { deriveState } from '../reviews/deriveState';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const folder = createMockDirectory();
const REVIEWS = 1000;

describe.each(databases.eachSupportedId())(
  `a minor version of a lens with ${REVIEWS} reviews on %s`,
  id => {
    it('leaves everything as it was when it fails or is killed in the middle, and then reaches every review', async () => {
      const file = folder.resolve('reviews.sqlite');
      const config = await sharedDatabase({ id, databases, file });
      const knex = knexFactory(config);
      await manyReviews(knex, REVIEWS);
      const context = await publishingOn(knex);
      await draftMinor(context);
      const before = await everything(knex);
      expect(before.reviews).toHaveLength(REVIEWS);

      // The last review that is written cannot be.
      await refuseOneReview(knex);
      await expect(publishMinor(context)).rejects.toThrow(/no_such_version/);
      await allowEveryReview(knex);
      expect(await everything(knex)).toEqual(before);

      const { signal, errors } = await runUntil({
        script: 'publishOnce.ts',
        config,
        killWhen: written => written.includes('stopped'),
      });
      expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
      expect(await everything(knex)).toEqual(before);

      const published = await publishMinor(context);
      expect(published).toMatchObject({ created: true, rescored: REVIEWS });
      await expectRescored(knex);
      await knex.destroy();
    });
  },
);

/** A trigger that refuses the new version for the review with the highest id. */
async function refuseOneReview(knex: Knex): Promise<void> {
  const [{ id }] = await knex('reviews').orderBy('id', 'desc').limit(1);
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `ALTER TABLE reviews ADD CONSTRAINT no_such_version CHECK (id <> '${id}' OR lens_version = '1.0')`,
    );
  } else {
    await knex.raw(
      `CREATE TRIGGER no_such_version BEFORE UPDATE ON reviews WHEN NEW.id = '${id}' AND NEW.lens_version <> '1.0' BEGIN SELECT RAISE(ABORT, 'no_such_version'); END`,
    );
  }
}

async function allowEveryReview(knex: Knex): Promise<void> {
  await knex.raw(
    knex.client.config.client === 'pg'
      ? 'ALTER TABLE reviews DROP CONSTRAINT no_such_version'
      : 'DROP TRIGGER no_such_version',
  );
}

async function expectRescored(knex: Knex): Promise<void> {
  const counted = async (table: string, where: object) =>
    Number((await knex(table).where(where).count({ rows: '*' }))[0].rows);
  // By the new rules what was medium is none.
  expect(await counted('reviews', { lens_version: '1.1', risk: 'NONE' })).toBe(
    REVIEWS,
  );
  expect(await counted('answers', { risk: 'NONE', revision: 1 })).toBe(REVIEWS);
  expect(await counted('pillar_scores', { risk: 'NONE' })).toBe(REVIEWS);
  expect(await counted('history', { type: 'lens-updated' })).toBe(REVIEWS);
  expect(await counted('review_snapshots', { risk: 'MEDIUM' })).toBe(REVIEWS);
  expect(await counted('lens_practices', { lens_version: '1.1' })).toBe(2);

  const { reviews, lenses, clock } = await reviewServiceOn(knex);
  const { review, answers } = await reviews.getReview(KEY);
  const lens = await lenses.require({ id: KEY.lensId, version: '1.1' });
  const { derived } = deriveState({
    lens,
    lensIsOld: false,
    review,
    answers,
    confirmEveryDays: 90,
    now: clock.now,
  });
  expect(review.derived.score).toEqual(derived.score);
}
