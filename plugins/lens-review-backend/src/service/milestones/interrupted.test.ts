import { createMockDirectory } from '@backstage/backend-test-utils';
import knexFactory from 'knex';
import { runUntil } from '../../__testUtils__/childProcess';
import { everything, manyReviews } from '../../__testUtils__/manyReviews';
import { KEY, reviewServiceOn } from '../../__testUtils__/reviewService';
import { sharedDatabase } from '../../__testUtils__/sharedDatabase';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { publishMajor, upgradeOn } from '../../__testUtils__/upgrading';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const folder = createMockDirectory();

describe.each(databases.eachSupportedId())('an upgrade on %s', id => {
  it('leaves everything as it was when it fails or is killed in the middle', async () => {
    const file = folder.resolve('reviews.sqlite');
    const config = await sharedDatabase({ id, databases, file });
    const knex = knexFactory(config);
    await manyReviews(knex, 2);
    await publishMajor(knex);
    const before = await everything(knex);

    // The history is written last; it cannot be.
    await knex.schema.renameTable('history', 'history_away');
    await expect(upgradeOn(knex)).rejects.toThrow(/history/);
    await knex.schema.renameTable('history_away', 'history');
    expect(await everything(knex)).toEqual(before);

    const { signal, errors } = await runUntil({
      script: 'upgradeOnce.ts',
      config,
      killWhen: written => written.includes('stopped'),
    });
    expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
    expect(await everything(knex)).toEqual(before);

    const { milestone } = await upgradeOn(knex);
    expect(milestone).toMatchObject({ number: 1, lensVersion: '1.0' });
    const { reviews } = await reviewServiceOn(knex);
    const { review, answers } = await reviews.getReview(KEY);
    expect(review.lensVersion).toBe('2.0');
    expect(answers.map(({ questionId }) => questionId)).toEqual([
      'backup',
      'restore',
    ]);
    expect(await knex('milestones')).toHaveLength(1);
    // The other review stays where it is.
    expect(await knex('reviews').where({ lens_version: '1.0' })).toHaveLength(
      1,
    );
    await knex.destroy();
  });
});
