import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startPostgres } from '../lib/postgres.mjs';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/**
 * Gives the tests one real PostgreSQL for the whole run, unless the environment names one already.
 *
 * Backstage's `TestDatabases` leaves out a database that it cannot have without a word, so it has to be there before
 * the first test file asks; the same goes for Docker, which it must not try.
 */
export default async function globalSetup(globalConfig, projectConfig) {
  process.env.BACKSTAGE_TEST_DISABLE_DOCKER = '1';
  if (
    process.env[VARIABLE] ||
    !(await needsDatabase(globalConfig, projectConfig))
  ) {
    return;
  }
  const server = await startPostgres();
  process.env[VARIABLE] = server.connectionString;
  globalThis.genaiLensPostgres = server;
}

/** A run over several packages always needs it; a single package only when it tests a backend. */
async function needsDatabase({ projects }, { rootDir }) {
  if (projects.length > 1) {
    return true;
  }
  const manifest = await readFile(
    path.resolve(rootDir, '../package.json'),
    'utf8',
  );
  return (
    '@backstage/backend-test-utils' in
    (JSON.parse(manifest).devDependencies ?? {})
  );
}
