import { Knex } from 'knex';

/** Everything that a database holds, as one text. */
export async function everyRow(knex: Knex): Promise<string> {
  const tables: { name: string }[] =
    knex.client.config.client === 'pg'
      ? await knex('pg_catalog.pg_tables')
          .where({ schemaname: 'public' })
          .select({ name: 'tablename' })
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  const rows: unknown[] = [];
  for (const { name } of tables) {
    rows.push(await knex(name));
  }
  return JSON.stringify(rows);
}
