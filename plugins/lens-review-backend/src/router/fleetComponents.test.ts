import { Knex } from 'knex';
import {
  FLEET_LENS,
  FleetBackend,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** More than the file is read at a time. */
const COPIES = 1200;

describe.each(databases.eachSupportedId())('components on %s', id => {
  let knex: Knex;
  let backend: FleetBackend;

  beforeAll(async () => {
    knex = await databases.init(id);
    backend = await startFleetBackend(knex);
  });

  afterAll(() => backend.stop());

  const list = (query: string) =>
    backend.api.get(`/fleet/components?lens=${FLEET_LENS}&${query}`);

  it('takes no cursor of another list', async () => {
    const { body } = await list('limit=1').expect(200);
    const cursor = body.nextCursor;
    await list(`limit=2&cursor=${cursor}`).expect(200);
    for (const query of [
      `cursor=${cursor}&sort=name`,
      `cursor=${cursor}&order=asc`,
      `cursor=${cursor}&status=draft`,
      `cursor=${cursor.slice(1)}`,
    ]) {
      const { body: refused } = await list(query).expect(400);
      expect(refused.error.message).toContain('cursor');
    }
  });

  it('come as a file whose cells are no formulas', async () => {
    const response = await list('format=csv').expect(200);
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toContain('components.csv');
    const lines = response.text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^Component,Title,Owners,System/);
    expect(lines.slice(1).map(line => line.split(',').slice(0, 2))).toEqual([
      ['component:default/risky', `'=cmd()`],
      ['component:default/chat', 'chat'],
      ['component:default/pay', 'pay'],
      ['component:default/search', 'search'],
    ]);
    expect(lines[4]).toContain(
      'group:default/data group:default/web,system:default/shop,domain:default/retail,service,production,,test,1.0,complete,,MEDIUM,1,0,0',
    );
    const { text } = await list('format=csv&status=draft').expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(2);
  });

  it('refuses a file before its first line', async () => {
    const { body } = await list('format=csv&owner=group:x/y').expect(400);
    expect(body.error.message).toContain('group:x/y');
  });

  it('have each its line, however many there are', async () => {
    const [entity] = await knex('entities').where({ name: 'chat' });
    const [applies] = await knex('entity_lenses').where({
      entity_ref: entity.entity_ref,
      lens_id: FLEET_LENS,
    });
    const refs = Array.from(
      { length: COPIES },
      (_, i) => `component:default/z${i}`,
    );
    await knex.batchInsert(
      'entities',
      refs.map(entity_ref => ({ ...entity, entity_ref })),
      50,
    );
    await knex.batchInsert(
      'entity_lenses',
      refs.map(entity_ref => ({ ...applies, entity_ref, review_id: null })),
      50,
    );
    const { text } = await list('format=csv').expect(200);
    const written = text.split('\r\n').map(line => line.split(',')[0]);
    expect(new Set(written.filter(ref => refs.includes(ref))).size).toBe(
      COPIES,
    );
    expect(written).toHaveLength(COPIES + 6);
  });
});
