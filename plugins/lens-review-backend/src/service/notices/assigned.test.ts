import { setTimeout as sleep } from 'node:timers/promises';
import { component } from '../../__testUtils__/entities';
import { evidenceServiceOn } from '../../__testUtils__/evidenceService';
import { group, noticeServiceOn } from '../../__testUtils__/noticeService';
import { inPlace, WRITE } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { handOver } from '../handovers/handOver';
import { changeImprovement } from '../plan/changeImprovement';
import { requestAcceptance } from '../plan/requestAcceptance';

const databases = createTestDatabases();
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const RITA = 'user:default/rita';
const JANE = WRITE.actor.by;
const SUPPORT = 'group:default/support';
const ON = { ...WRITE, practice: { choiceId: 'backup_tested' } };

/** People are told after the reply to who wrote. */
async function until(holds: () => boolean) {
  for (let tries = 0; tries < 200 && !holds(); tries++) {
    await sleep(10);
  }
  expect(holds()).toBe(true);
}

describe.each(databases.eachSupportedId())('what is given on %s', id => {
  const start = async (riskGroups = ['group:default/risk']) => {
    const knex = await databases.init(id);
    const service = await noticeServiceOn(knex, {
      entities: [
        component('copilot', { title: 'Copilot' }),
        group('support', { members: [ANN, JANE] }),
        group('risk', { members: [RITA, ANN] }),
      ],
      riskGroups,
    });
    await service.reviews.startReview(WRITE);
    await service.reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_no'),
    });
    await service.sweep();
    const { post } = service;
    const told = async () => {
      await until(() => post.state.sent.length > 0);
      return post.take();
    };
    return { ...service, knex, told };
  };
  type Service = Awaited<ReturnType<typeof start>>;
  const assign = ({ telling }: Service, change: object, choiceId?: string) =>
    changeImprovement(telling, {
      ...WRITE,
      practice: { choiceId: choiceId ?? 'backup_tested' },
      change,
    });

  it('is told at once to those who get it, and not to who gives it', async () => {
    const service = await start();
    await assign(service, { owner: SUPPORT, dueAt: '2026-03-01' });
    expect(await service.told()).toEqual([
      'Assigned to you or your group: Tested, due on 1 March 2026',
    ]);
    await assign(service, { dueAt: '2026-03-02' });
    await assign(service, { owner: SUPPORT }, 'backup_daily');
    expect((await service.told()).join()).toBe(
      '2 best practices of Copilot are assigned to you or your group',
    );
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    const recipients = (await service.knex('notices')).map(
      ({ recipient, kind }) => [recipient, kind],
    );
    expect(new Set(recipients.map(String))).toEqual(
      new Set([`${ANN},assigned`]),
    );
  });

  it('is told once a week, however often it goes back and forth', async () => {
    const service = await start();
    await assign(service, { owner: BEN });
    expect(await service.told()).toHaveLength(1);
    await assign(service, { owner: null });
    await assign(service, { owner: BEN });
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    service.clock.now = new Date('2026-01-08T00:00:00.000Z');
    await assign(service, { owner: null });
    await assign(service, { owner: BEN });
    expect(await service.told()).toHaveLength(1);
  });

  it('is told later where it could not be told at once, unless it was taken back', async () => {
    const service = await start();
    const { warn } = service.context.logger;
    service.post.state.broken = true;
    await assign(service, { owner: BEN });
    await assign(service, { owner: ANN }, 'backup_daily');
    await until(() => jest.mocked(warn).mock.calls.length === 2);
    service.post.state.broken = false;
    // Nobody is told of this: Ben no longer has anything to do.
    await changeImprovement(service.context, {
      ...ON,
      change: { owner: null },
    });
    await service.noticeDue();
    expect(service.post.take()).toEqual([
      'Assigned to you or your group: Daily',
    ]);
    expect(await service.knex('notices')).toMatchObject([{ recipient: ANN }]);
  });

  it('says which question somebody is asked to answer', async () => {
    const service = await start();
    const to = { ...WRITE, questionId: 'backup', to: BEN };
    await handOver(service.telling, to);
    await until(() => service.post.state.sent.length > 0);
    expect(service.post.state.sent).toMatchObject([
      {
        recipients: { entityRef: [BEN] },
        payload: {
          title:
            'You are asked to answer a question on Copilot: How do you back up?',
          link: '/catalog/default/component/copilot/lens-review?lens=test&question=backup',
          topic: 'handed-over',
        },
      },
    ]);
    service.post.take();
    await handOver(service.telling, { ...to, message: 'Please' });
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
  });

  it('asks those who may accept a high risk, and none of the owners', async () => {
    const service = await start();
    const request = {
      ...ON,
      reason: 'Until the move',
      expiresAt: '2026-06-01T00:00:00.000Z',
    };
    await requestAcceptance(service.telling, request);
    await until(() => service.post.state.sent.length > 0);
    expect(service.post.state.sent).toMatchObject([
      { recipients: { entityRef: [RITA] } },
    ]);
    expect(service.post.take()).toEqual([
      'You are asked to accept a risk: Tested',
    ]);
  });

  it('tells the owners when evidence begins to contradict a claim', async () => {
    const service = await start();
    await service.reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 1,
      input: inPlace('backup_daily'),
    });
    const { evidence, collector } = await evidenceServiceOn(service.knex);
    const collected = async (verdict: 'supports' | 'contradicts') => {
      collector.says({ verdict });
      await evidence.refreshEvidence(WRITE.key);
      await service.noticeDue();
      return service.post.take(ANN);
    };
    expect(await collected('supports')).toEqual([]);
    expect(await collected('contradicts')).toEqual([
      'Evidence contradicts an answer: Daily',
    ]);
    expect(await collected('contradicts')).toEqual([]);
    expect(await collected('supports')).toEqual([]);
    // It is another contradiction, and the week is not over.
    expect(await collected('contradicts')).toEqual([]);
    service.clock.now = new Date('2026-01-10T00:00:00.000Z');
    await service.noticeDue();
    await service.noticeDue();
    expect(service.post.take(ANN)).toEqual([
      'Evidence contradicts an answer: Daily',
    ]);
  });
});
