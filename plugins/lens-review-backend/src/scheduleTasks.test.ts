import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { component } from './__testUtils__/entities';
import { LENS } from './__testUtils__/reviewApi';
import { startReviewBackend } from './__testUtils__/startReviewBackend';
import { TestCollector } from './__testUtils__/testCollector';
import { createTestDatabases } from './__testUtils__/testDatabases';

const databases = createTestDatabases();
const LONG_AGO = '2020-01-01T00:00:00.000Z';

describe('the tasks of the plugin', () => {
  const scheduler = mockServices.scheduler();
  const collector = new TestCollector({
    lensId: LENS,
    practices: [['GENREL04', 'GENREL04_BP01']],
  });

  const start = async () => {
    const knex = await databases.init('SQLITE_3');
    const backend = await startReviewBackend({
      knex,
      entities: [component('copilot')],
      features: [
        collector.module(),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    return { backend, knex };
  };
  /** They run on their own. */
  const until = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 100 && !(await holds()); tries++) {
      await sleep(20);
    }
    expect(await holds()).toBe(true);
  };

  it('score what is due, and forget what ended long ago', async () => {
    const { backend, knex } = await start();
    await backend.api.start('copilot').expect(201);
    await backend.api
      .save('copilot', {
        questionId: 'GENREL04',
        basedOn: 0,
        body: { selectedChoices: ['GENREL04_BP01'] },
      })
      .expect(200);
    collector.says({ verdict: 'contradicts' });
    await scheduler.triggerTask('lens-review-collect-evidence');
    const contradicted = async () =>
      Number((await knex('reviews').first()).contradicted);
    await until(async () => (await contradicted()) === 1);

    // The same as a year later.
    const { verdicts } = await knex('reviews').first();
    const [verdict] = JSON.parse(verdicts);
    await knex('reviews').update({
      verdicts: JSON.stringify([{ ...verdict, expiresAt: LONG_AGO }]),
      valid_until: LONG_AGO,
    });
    await knex('evidence').update({ expires_at: LONG_AGO });
    await scheduler.triggerTask('lens-review-sweep');
    await until(async () => (await contradicted()) === 0);
    expect(await knex('evidence')).toHaveLength(1);
    await scheduler.triggerTask('lens-review-forget-evidence');
    await until(async () => (await knex('evidence')).length === 0);
    await backend.stop();
  });
});
