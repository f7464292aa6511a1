import { createTestDatabases } from '../__testUtils__/testDatabases';
import { retryDeadlock } from './retryDeadlock';
import { Db } from './types';

const databases = createTestDatabases();
const postgres = databases
  .eachSupportedId()
  .filter(([id]) => id === 'POSTGRES_18');

describe.each(postgres)('retryDeadlock on %s', id => {
  it('lets two transactions that wait for each other both come to their end', async () => {
    const knex = await databases.init(id);
    await knex.schema.createTable('counts', table => {
      table.string('id', 1).primary();
      table.integer('count').notNullable();
    });
    await knex('counts').insert(['a', 'b'].map(one => ({ id: one, count: 0 })));
    let tries = 0;
    let began = 0;
    let bothBegan = () => {};
    const meeting = new Promise<void>(resolve => {
      bothBegan = resolve;
    });
    const addIn = (first: string, second: string) => async (tx: Db) => {
      tries += 1;
      await tx('counts').where({ id: first }).increment('count', 1);
      began += 1;
      if (began === 2) {
        bothBegan();
      }
      await meeting;
      await tx('counts').where({ id: second }).increment('count', 1);
    };
    await Promise.all([
      retryDeadlock(knex, addIn('a', 'b')),
      retryDeadlock(knex, addIn('b', 'a')),
    ]);
    expect(tries).toBe(3);
    expect(await knex('counts').orderBy('id')).toEqual([
      { id: 'a', count: 2 },
      { id: 'b', count: 2 },
    ]);
  });

  it('does not try anything else again', async () => {
    const knex = await databases.init(id);
    const work = jest.fn(async () => {
      throw new Error('No');
    });
    await expect(retryDeadlock(knex, work)).rejects.toThrow('No');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
