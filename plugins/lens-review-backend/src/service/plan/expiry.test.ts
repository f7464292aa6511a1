import { component } from '../../__testUtils__/entities';
import { inPlace, KEY, WRITE } from '../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../__testUtils__/sweepService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { approveAcceptance } from './approveAcceptance';
import { readImprovements } from './readImprovements';
import { requestAcceptance } from './requestAcceptance';

const databases = createTestDatabases();
const RITA = 'user:default/rita';
const RISK = 'group:default/risk';
const ON = { ...WRITE, practice: { choiceId: 'backup_tested' } };

describe.each(databases.eachSupportedId())('an accepted risk on %s', id => {
  it('is open again after its time, also when nobody opens the page', async () => {
    const knex = await databases.init(id);
    const { clock, context, reviews, sweep } = await sweepServiceOn(knex, {
      entities: [component('copilot')],
    });
    const plan = {
      ...context,
      approvers: { byPillar: new Map(), otherwise: [RISK] },
    };
    await reviews.startReview(WRITE);
    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    await requestAcceptance(plan, {
      ...ON,
      reason: 'Until the move',
      expiresAt: '2026-02-01T00:00:00.000Z',
    });
    await approveAcceptance(plan, {
      ...ON,
      actor: { by: RITA },
      approver: { userRef: RITA, claims: [RISK, RITA] },
      mayUpdate: false,
    });
    const row = () =>
      knex('reviews').first('accepted_high', 'open_high', 'updated_by');
    const openPractices = async () =>
      Number((await knex('practice_masks').first('open')).open);
    expect(await row()).toEqual({
      accepted_high: 1,
      open_high: 0,
      updated_by: WRITE.actor.by,
    });
    expect(await openPractices()).toBe(0);

    clock.now = new Date('2026-02-01T00:00:00.000Z');
    const seen = await reviews.getReview(KEY);
    expect(seen.review.derived.score.openPractices.HIGH).toBe(1);
    const { items } = await readImprovements(plan, { key: KEY, limit: 9 });
    expect(items).toMatchObject([{ state: 'open' }]);
    expect(await row()).toMatchObject({ accepted_high: 1 });
    await sweep();
    expect(await row()).toMatchObject({ accepted_high: 0, open_high: 1 });
    expect(await openPractices()).toBe(2);
  });
});
