import lensReviewModuleCatalogMetadata from '@genai-lens/backstage-plugin-lens-review-backend-module-catalog-metadata';
import { component } from '../../__testUtils__/entities';
import {
  ReviewBackend,
  startReviewBackend,
} from '../../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** The best practices of each built-in lens to which it speaks. */
const SPEAKS_TO = {
  'generative-ai': ['GENOPS02_BP01', 'GENOPS04_BP02'],
  'responsible-ai': ['RAISP01_BP01', 'RAIGT01_BP03'],
  'machine-learning': ['MLOPS02_BP01', 'MLOPS02_BP04'],
};

describe('evidence of catalog metadata', () => {
  let backend: ReviewBackend;
  const reviewOf = (name: string, lensId = 'responsible-ai') =>
    `/entities/component/default/${name}/reviews/${lensId}`;
  const refresh = async (name: string, lensId?: string) =>
    (
      await backend.api
        .post(`${reviewOf(name, lensId)}/evidence/refresh`)
        .expect(200)
    ).body;
  const standingsOf = (items: { choiceId: string; standing: string }[]) =>
    Object.fromEntries(
      items.map(({ choiceId, standing }) => [choiceId, standing]),
    );

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init('SQLITE_3'),
      entities: [
        component('declared', { dependsOn: ['resource:default/claims'] }),
        component('bare', { owner: 'user:default/jane' }),
      ],
      features: [lensReviewModuleCatalogMetadata],
    });
  });

  afterAll(() => backend.stop());

  it.each(Object.entries(SPEAKS_TO))(
    'names only best practices that %s has',
    async (lensId, choiceIds) => {
      // The list of a lens leaves out what the lens does not have; what a source of a review speaks to does not.
      await backend.api.put(reviewOf('declared', lensId)).send({}).expect(201);
      const { sources } = await refresh('declared', lensId);
      const { body } = await backend.api
        .get(`/lenses/${lensId}/collectors`)
        .expect(200);
      const { speaksTo } = sources[0];
      expect(body.items).toEqual([
        { id: 'catalog-metadata', title: 'Catalog metadata', speaksTo },
      ]);
      expect(
        speaksTo.map(({ choiceId }: { choiceId: string }) => choiceId),
      ).toEqual(choiceIds);
    },
  );

  it('supports what is declared in full, and weighs in the score', async () => {
    await backend.api
      .put(`${reviewOf('declared')}/answers/RAISP01`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['RAISP01_BP01'] })
      .expect(200);
    const { items, scorecard } = await refresh('declared');
    expect(standingsOf(items)).toEqual({
      RAISP01_BP01: 'supports',
      RAIGT01_BP03: 'undeclared',
    });
    expect(scorecard.maturity.verified).toBe(scorecard.maturity.claimed);
    expect(scorecard.maturity.verified).toBeGreaterThan(0);
  });

  it('contradicts nothing where nothing is declared', async () => {
    await backend.api.put(reviewOf('bare')).send({}).expect(201);
    const { items, scorecard } = await refresh('bare');
    expect(standingsOf(items)).toEqual({
      RAISP01_BP01: 'undeclared',
      RAIGT01_BP03: 'undeclared',
    });
    expect(scorecard.contradicted).toBe(0);
  });
});
