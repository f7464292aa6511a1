import { reviewServiceOn, WRITE } from '../__testUtils__/reviewService';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS_DIRECTORY } from './openDatabase';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'the migration of declined acceptances on %s',
  id => {
    it('takes what was declined for revoked where it goes down', async () => {
      const knex = await databases.init(id);
      const { reviews } = await reviewServiceOn(knex);
      const { review } = (await reviews.startReview(WRITE)).state;
      const at = '2026-01-01T00:00:00.000Z';
      await knex('acceptances').insert({
        review_id: review.id,
        question_id: 'backup',
        choice_id: 'backup_tested',
        status: 'declined',
        reason: 'Later',
        expires_at: at,
        requested_at: at,
        requested_by: 'user:default/jane',
        declined_at: at,
        declined_by: 'user:default/rita',
        decline_reason: 'No',
      });
      await knex.migrate.down({
        directory: MIGRATIONS_DIRECTORY,
        name: '20261125500000_declined_acceptances.js',
      });
      const [row] = await knex('acceptances');
      expect(row).toMatchObject({
        status: 'revoked',
        revoked_at: at,
        revoked_by: 'user:default/rita',
      });
      expect(row).not.toHaveProperty('decline_reason');
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      expect(await knex('acceptances')).toMatchObject([{ declined_at: null }]);
    });
  },
);
