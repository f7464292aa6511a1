import { Knex } from 'knex';
import { MIGRATIONS_DIRECTORY } from '../database/openDatabase';
import { component } from '../__testUtils__/entities';
import { majorChange, minorChange, publish } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const NAMES = ['copilot', 'other', 'third'];
const pathOf = (name: string) =>
  `/entities/component/default/${name}/reviews/ours`;

describe('two replicas on one PostgreSQL', () => {
  let knex: Knex;
  let one: ReviewBackend;
  let two: ReviewBackend;

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    const entities = NAMES.map(name => component(name));
    [one, two] = await Promise.all([
      startReviewBackend({ knex, entities }),
      startReviewBackend({ knex, entities }),
    ]);
  });
  afterAll(async () => {
    await one.stop();
    await two.stop();
  });

  it('begin with the same lenses', async () => {
    const lists = await Promise.all(
      [one, two].map(async ({ api }) => (await api.get('/lenses')).body.items),
    );
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]).toHaveLength(3);
  });

  it('start reviews against what the other has just published', async () => {
    const lens = { id: 'ours', definition: lensFile('Ours'), version: '1' };
    await publish(one.api, lens);
    const first = await two.api.put(pathOf('copilot')).send({}).expect(201);
    expect(first.body.review.lensVersion).toBe('1');

    const definition = minorChange('Ours');
    const minor = { ...lens, definition, version: '1.1' };
    const published = await publish(one.api, { ...minor, change: 'minor' });
    expect(published.body.rescored).toBe(1);
    const read = await two.api.get(pathOf('copilot')).expect(200);
    expect(read.body.review.lensVersion).toBe('1.1');
    const saved = await two.api
      .put(`${pathOf('copilot')}/answers/backup`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['backup_daily'] })
      .expect(200);
    expect(saved.body.answer.risk).toBe('NONE');

    const major = { ...lens, definition: majorChange('Ours'), version: '2' };
    await publish(one.api, major);
    const second = await two.api.put(pathOf('other')).send({}).expect(201);
    expect(second.body.review.lensVersion).toBe('2');
    await two.api
      .post(`${pathOf('copilot')}/upgrade`)
      .send({ version: '2', milestoneName: 'Before 2' })
      .expect(200);
  });

  it('refuse what the other has just deprecated', async () => {
    for (const version of ['2', '1.1', '1']) {
      await one.api
        .post(`/lenses/ours/versions/${version}/deprecate`)
        .send({})
        .expect(200);
    }
    await two.api.put(pathOf('third')).send({}).expect(409);
    await two.api.get(pathOf('other')).expect(200);
    const rows = (await two.api.get('/lenses')).body.items;
    expect(rows).toContainEqual(
      expect.objectContaining({ id: 'ours', status: 'deprecated' }),
    );
  });

  it('leave no review behind that is started while a minor version is published', async () => {
    const id = 'raced';
    const { api } = two;
    const begin = (name: string) =>
      api.put(`/entities/component/default/${name}/reviews/${id}`).send({});
    const lens = { id, definition: lensFile('Raced') };
    await publish(one.api, { ...lens, version: '1.0' });
    for (let round = 1; round <= 5; round++) {
      const version = `1.${round}`;
      const definition = { ...lensFile('Raced'), description: version };
      await one.api.post('/lenses').send({ id, definition }).expect(201);
      const [published, ...begun] = await Promise.all([
        one.api
          .post(`/lenses/${id}/versions`)
          .send({ version, change: 'minor' }),
        ...NAMES.map(begin),
      ]);
      expect(published.status).toBe(201);
      expect(begun.map(({ status }) => status)).not.toContain(500);
      const pinned = await knex('reviews')
        .where({ lens_id: id, deleted_at: null })
        .select('lens_version');
      expect(pinned).toEqual(NAMES.map(() => ({ lens_version: version })));
      for (const name of NAMES) {
        await two.api
          .delete(`/entities/component/default/${name}/reviews/${id}`)
          .expect(204);
      }
    }
  });
});
