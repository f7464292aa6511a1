import {
  inPlace,
  reviewServiceOn,
  WRITE,
} from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { publishMajor, upgradeOn } from '../../__testUtils__/upgrading';
import { approveAcceptance } from '../plan/approveAcceptance';
import { requestAcceptance } from '../plan/requestAcceptance';

const databases = createTestDatabases();
const RITA = 'user:default/rita';
const RISK = 'group:default/risk';

describe.each(databases.eachSupportedId())('an upgrade on %s', id => {
  it('ends the acceptance of a best practice that is no longer there, and no other', async () => {
    const knex = await databases.init(id);
    const { clock, lenses, reviews } = await reviewServiceOn(knex);
    const context = {
      db: knex,
      lenses,
      confirmEveryDays: 90,
      now: () => clock.now,
      approvers: { byPillar: new Map(), otherwise: [RISK] },
    };
    await reviews.startReview(WRITE);
    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_no'),
    });
    for (const choiceId of ['backup_daily', 'backup_tested']) {
      const on = { ...WRITE, practice: { choiceId } };
      await requestAcceptance(context, {
        ...on,
        reason: 'Until the move',
        expiresAt: '2026-06-01T00:00:00.000Z',
      });
      await approveAcceptance(context, {
        ...on,
        actor: { by: RITA },
        approver: { userRef: RITA, claims: [RISK, RITA] },
        mayUpdate: false,
      });
    }
    await publishMajor(knex);
    await upgradeOn(knex);

    const { accepted } = await knex('reviews').first('accepted');
    expect(JSON.parse(accepted)).toMatchObject([{ choiceId: 'backup_daily' }]);
    expect(
      await knex('acceptances')
        .orderBy('choice_id')
        .select('choice_id', 'status', 'revoked_by'),
    ).toEqual([
      { choice_id: 'backup_daily', status: 'accepted', revoked_by: null },
      {
        choice_id: 'backup_tested',
        status: 'revoked',
        revoked_by: WRITE.actor.by,
      },
    ]);
  });
});
