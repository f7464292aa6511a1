import { component } from '../__testUtils__/entities';
import { majorChange, publish } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { scheduledByHand } from '../__testUtils__/scheduled';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const review = (name: string) =>
  `/entities/component/default/${name}/reviews/ours`;

interface Gap {
  readonly choiceId: string;
  readonly missing: number;
  readonly inScope: number;
}

describe.each(databases.eachSupportedId())(
  'the fleet and versions of a lens on %s',
  id => {
    const { scheduler, feature } = scheduledByHand();
    let backend: ReviewBackend;

    const sweep = () => scheduler.triggerTask('lens-review-sweep');
    const answer = (name: string, question: string, choices: string[]) =>
      backend.api
        .put(`${review(name)}/answers/${question}`)
        .set('If-Match', '"0"')
        .send({ selectedChoices: choices })
        .expect(200);

    beforeAll(async () => {
      backend = await startReviewBackend({
        knex: await databases.init(id),
        entities: [component('upgraded'), component('stayed')],
        features: [feature],
      });
      const lens = { id: 'ours', definition: lensFile('Ours'), version: '1' };
      await publish(backend.api, lens);
      await sweep();
      for (const name of ['upgraded', 'stayed']) {
        await backend.api.put(review(name)).send({}).expect(201);
        await answer(name, 'backup', ['backup_tested']);
      }
    });
    afterAll(() => backend.stop());

    const gaps = async (): Promise<Record<string, number>> => {
      const { body } = await backend.api
        .get('/fleet/gaps?lens=ours&limit=50')
        .expect(200);
      return Object.fromEntries(
        body.items.map(({ choiceId, missing }: Gap) => [choiceId, missing]),
      );
    };

    it('count each review by the version that it is pinned to', async () => {
      expect(await gaps()).toEqual({ backup_daily: 2 });
      const definition = majorChange('Ours');
      await publish(backend.api, { id: 'ours', definition, version: '2' });
      await sweep();
      expect(await gaps()).toEqual({ backup_daily: 2 });

      await backend.api
        .post(`${review('upgraded')}/upgrade`)
        .send({ version: '2', milestoneName: 'Before 2' })
        .expect(200);
      // Nothing is left of what was in place: the question is to be answered again.
      expect(await gaps()).toEqual({ backup_daily: 1 });
      await answer('upgraded', 'restore', ['restore_no']);
      expect(await gaps()).toEqual({ backup_daily: 1, restore_tested: 1 });
      await backend.api
        .put(`${review('upgraded')}/answers/backup`)
        .set('If-Match', '"2"')
        .send({ selectedChoices: ['backup_daily'] })
        .expect(200);
      // The second bit of the question stands for another best practice than before.
      expect(await gaps()).toEqual({
        backup_daily: 1,
        backup_offsite: 1,
        restore_tested: 1,
      });
      const { body } = await backend.api
        .get('/fleet/summary?lens=ours&groupBy=type')
        .expect(200);
      expect(body.totals).toMatchObject({ components: 2, inProgress: 2 });
      const pillars = body.groups.flatMap(
        (group: { pillars: { pillarId: string }[] }) => group.pillars,
      );
      expect(
        pillars.map(({ pillarId }: Record<string, string>) => pillarId),
      ).toEqual(['resilience']);
    });

    it('go on counting reviews of a deprecated lens', async () => {
      for (const version of ['1', '2']) {
        await backend.api
          .post(`/lenses/ours/versions/${version}/deprecate`)
          .send({})
          .expect(200);
      }
      await sweep();
      const { body } = await backend.api
        .get('/fleet/components?lens=ours')
        .expect(200);
      expect(body.totalItems).toBe(2);
      const { items } = (await backend.api.get('/lenses')).body;
      expect(items).toContainEqual(
        expect.objectContaining({
          id: 'ours',
          status: 'deprecated',
          reviews: 2,
        }),
      );
    });
  },
);
