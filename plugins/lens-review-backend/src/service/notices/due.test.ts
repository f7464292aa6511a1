import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../../__testUtils__/entities';
import { group, noticeServiceOn } from '../../__testUtils__/noticeService';
import { inPlace, KEY, WRITE } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { approveAcceptance } from '../plan/approveAcceptance';
import { changeImprovement } from '../plan/changeImprovement';
import { requestAcceptance } from '../plan/requestAcceptance';

const databases = createTestDatabases();
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const RITA = 'user:default/rita';
const RISK = 'group:default/risk';
const ON = { ...WRITE, practice: { choiceId: 'backup_tested' } };
const DUE = 'Due on 9 January 2026: Tested';

describe.each(databases.eachSupportedId())('what is due on %s', id => {
  const start = async (kinds?: readonly NoticeKind[]) => {
    const knex = await databases.init(id);
    const service = await noticeServiceOn(knex, {
      entities: [
        component('copilot', { title: 'Copilot' }),
        group('support', { members: [ANN], children: ['group:default/night'] }),
        group('night', { members: [BEN] }),
        group('risk', { members: [RITA] }),
      ],
      riskGroups: [RISK],
      kinds,
    });
    await service.reviews.startReview(WRITE);
    await service.reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    await service.sweep();
    return { ...service, knex, plan: service.context };
  };
  type Service = Awaited<ReturnType<typeof start>>;
  const day = ({ clock }: Service, date: string) => {
    clock.now = new Date(`${date}T06:00:00.000Z`);
  };

  it('is told to the members of the owning groups once, a week before', async () => {
    const service = await start();
    await changeImprovement(service.plan, {
      ...ON,
      change: { dueAt: '2026-01-09' },
    });
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);

    day(service, '2026-01-02');
    await service.noticeDue();
    expect(service.post.state.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: [ANN, BEN] },
        payload: {
          title: DUE,
          description: 'Copilot, Test lens.',
          link: '/catalog/default/component/copilot/lens-review?lens=test&view=plan&question=backup&practice=backup_tested',
          topic: 'due-soon',
          scope: expect.stringMatching(/^due-soon:/),
        },
      },
    ]);
    service.post.take();
    for (const next of ['2026-01-03', '2026-01-09', '2026-01-12']) {
      day(service, next);
      await service.noticeDue();
    }
    expect(service.post.take()).toEqual([]);
  });

  it('is told to who has taken it on, and not where it is done or in place', async () => {
    const service = await start(['due-soon']);
    const change = (input: object) =>
      changeImprovement(service.plan, { ...ON, change: input });
    const answer = (basedOn: number, ...choices: string[]) =>
      service.reviews.saveAnswer({
        ...WRITE,
        questionId: 'backup',
        basedOn,
        input: inPlace(...choices),
      });
    await change({ dueAt: '2026-01-05', owner: BEN, status: 'done' });
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    await change({ status: 'open' });
    await answer(1, 'backup_daily', 'backup_tested');
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    await answer(2, 'backup_daily');
    await service.noticeDue();
    expect(service.post.state.sent[0]?.recipients).toEqual({
      type: 'entity',
      entityRef: [BEN],
    });
    expect(service.post.take()).toEqual(['Due on 5 January 2026: Tested']);
    await change({ dueAt: '2026-01-10' });
    day(service, '2026-01-04');
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    day(service, '2026-01-08');
    await service.noticeDue();
    expect(service.post.take()).toEqual(['Due on 10 January 2026: Tested']);
  });

  it('is tried again where it could not be sent, and told once', async () => {
    const service = await start();
    await changeImprovement(service.plan, {
      ...ON,
      change: { dueAt: '2026-01-09' },
    });
    day(service, '2026-01-02');
    service.post.state.broken = true;
    await service.noticeDue();
    expect(service.context.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('status 404'),
    );
    expect(await service.knex('notices')).toEqual([]);
    service.post.state.broken = false;
    day(service, '2026-01-03');
    await service.noticeDue();
    await service.noticeDue();
    expect(service.post.take()).toEqual([DUE]);
  });

  it('is told once where two replicas look at the same time', async () => {
    const service = await start();
    await changeImprovement(service.plan, {
      ...ON,
      change: { dueAt: '2026-01-09' },
    });
    day(service, '2026-01-02');
    await Promise.all(Array.from({ length: 4 }, () => service.noticeDue()));
    expect(service.post.take()).toEqual([DUE]);
  });

  it('tells the owners and who asked that an accepted risk ends', async () => {
    const service = await start();
    await requestAcceptance(service.plan, {
      ...ON,
      actor: { by: 'user:default/jane' },
      reason: 'Until the move',
      expiresAt: '2026-02-01T00:00:00.000Z',
    });
    await approveAcceptance(service.plan, {
      ...ON,
      actor: { by: RITA },
      approver: { userRef: RITA, claims: [RISK, RITA] },
      mayUpdate: false,
    });
    day(service, '2026-01-17');
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    day(service, '2026-01-18');
    await service.noticeDue();
    expect(service.post.state.sent[0]?.recipients).toEqual({
      type: 'entity',
      entityRef: [ANN, BEN, 'user:default/jane'],
    });
    expect(service.post.take()).toEqual([
      'An accepted risk ends on 1 February 2026: Tested',
    ]);
    day(service, '2026-01-25');
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    expect((await service.reviews.getReview(KEY)).review.accepted).toHaveLength(
      1,
    );
  });

  it('tells the owners that answers want to be confirmed, and again only after somebody has answered', async () => {
    const service = await start();
    await service.reviews.submitReview(WRITE);
    day(service, '2026-04-02');
    await service.sweep();
    await service.noticeDue();
    expect(service.post.state.sent[0]?.payload).toMatchObject({
      description:
        'Some have not been confirmed for a long time. Copilot, Test lens.',
      link: expect.stringMatching(/lens=test&view=still-true$/),
      topic: 'confirm',
    });
    expect(service.post.take()).toEqual([
      'Answers on Copilot want to be confirmed',
    ]);
    day(service, '2026-04-20');
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
    await service.reviews.confirmAnswers({ ...WRITE, questionIds: ['backup'] });
    day(service, '2026-08-01');
    await service.sweep();
    await service.noticeDue();
    expect(service.post.take(BEN)).toEqual([
      'Answers on Copilot want to be confirmed',
    ]);
  });

  it('tells the owners that what answers are about has changed', async () => {
    const service = await start();
    await service.reviews.submitReview(WRITE);
    await service.knex('reviews').update({
      status: 'stale',
      stale_reasons: JSON.stringify(['subject-changed']),
    });
    await service.noticeDue();
    expect(service.post.state.sent[0]?.payload.description).toContain(
      'A prompt, a model or a scope fact that some are about has changed.',
    );
  });

  it('is put into one message for a person whom many reviews concern', async () => {
    const knex = await databases.init(id);
    const names = ['one', 'two', 'three', 'four'];
    const service = await noticeServiceOn(knex, {
      entities: [
        ...names.map(name => component(name)),
        group('support', { members: [ANN] }),
      ],
    });
    for (const name of names) {
      const write = {
        ...WRITE,
        key: { entityRef: `component:default/${name}`, lensId: 'test' },
      };
      await service.reviews.startReview(write);
      await service.reviews.saveAnswer({
        ...write,
        questionId: 'backup',
        basedOn: 0,
        input: inPlace('backup_daily'),
      });
      await service.reviews.submitReview(write);
    }
    service.clock.now = new Date('2026-04-02T00:00:00.000Z');
    await service.sweep();
    await service.noticeDue();
    expect(service.post.take()).toEqual([
      'Answers on 4 components want to be confirmed',
    ]);
    await service.noticeDue();
    expect(service.post.take()).toEqual([]);
  });
});
