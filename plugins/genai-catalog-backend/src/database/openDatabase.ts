import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Where the migrations are, also in the published package. */
export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@genai-lens/backstage-plugin-genai-catalog-backend',
  'migrations',
);

/** Opens the plugin's database with its tables in place. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  }
  return knex;
}
