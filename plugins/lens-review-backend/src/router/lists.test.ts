import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  lensReviewConditions,
  createLensReviewConditionalDecision,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { lensReviewReadPermission } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { component } from '../__testUtils__/entities';
import { lensFile } from '../__testUtils__/lensFile';
import { ALLOW } from '../__testUtils__/policy';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const files = createMockDirectory({
  content: { 'lens.json': JSON.stringify(lensFile('Our lens')) },
});
const LENS_IDS = ['a-lens', 'b-lens', 'c-lens'];

describe.each(databases.eachSupportedId())('lists on %s', id => {
  let knex: Knex;
  let backend: ReviewBackend;

  const start = (confirmEveryDays: number) =>
    startReviewBackend({
      knex,
      entities: [component('one'), component('three')],
      config: {
        lensReview: {
          confirmEveryDays,
          lenses: LENS_IDS.map(lensId => ({
            id: lensId,
            type: 'file',
            version: '1.0',
            target: files.resolve('lens.json'),
          })),
        },
      },
    });
  const reviews = (name: string) =>
    `/entities/component/default/${name}/reviews`;

  beforeAll(async () => {
    knex = await databases.init(id);
    const before = await start(100);
    const begin = (name: string, lensId: string) =>
      before.api
        .put(`${reviews(name)}/${lensId}`)
        .send({})
        .expect(201);
    await begin('one', LENS_IDS[0]);
    for (const lensId of LENS_IDS) {
      await begin('three', lensId);
    }
    await before.stop();
    // With another age of answers, every stored status is to be derived again.
    backend = await start(10);
  });

  afterAll(() => backend.stop());

  /** How many statements a call sends to the database. */
  async function statementsOf(path: string): Promise<number> {
    let count = 0;
    const onQuery = () => {
      count += 1;
    };
    knex.on('query', onQuery);
    await backend.api.get(path).expect(200);
    knex.removeListener('query', onQuery);
    return count;
  }

  it.each([
    ['reviews', ALLOW],
    [
      'reviews under conditions',
      createLensReviewConditionalDecision(
        lensReviewReadPermission,
        lensReviewConditions.hasLens({ lensIds: LENS_IDS }),
      ),
    ],
    ['lenses', ALLOW],
  ])('of %s cost the same however long they are', async (what, decision) => {
    backend.policy.read = decision;
    const path = (name: string) =>
      reviews(name).replace(/reviews$/, what.split(' ')[0]);
    // The first look at an entity also writes what is kept of it.
    await backend.api.get(path('one')).expect(200);
    const { body } = await backend.api.get(path('three')).expect(200);
    expect(body.items.length).toBeGreaterThanOrEqual(LENS_IDS.length);
    const one = await statementsOf(path('one'));
    expect(one).toBeGreaterThan(0);
    expect(await statementsOf(path('three'))).toBe(one);
  });
});
