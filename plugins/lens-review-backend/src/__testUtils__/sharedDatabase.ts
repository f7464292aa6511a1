import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';

/** Where another process can reach the same database. */
export async function sharedDatabase(options: {
  id: string;
  databases: TestDatabases;
  /** Of the SQLite database. */
  file: string;
}): Promise<Knex.Config> {
  const { id, databases, file } = options;
  if (id === 'SQLITE_3') {
    return {
      client: 'better-sqlite3',
      connection: { filename: file },
      useNullAsDefault: true,
    };
  }
  const { connection } = (await databases.init('POSTGRES_18')).client.config;
  return { client: 'pg', connection };
}
