import { TestDatabases } from '@backstage/backend-test-utils';

const IDS = ['SQLITE_3', 'POSTGRES_18'] as const;

/** A real catalog looks for work once a second, and a machine that runs other tests too is slow. */
const TIMEOUT_MS = 60_000;

/**
 * SQLite and a real PostgreSQL. Backstage leaves out a database that it cannot have without a word; a suite that was
 * meant to run on PostgreSQL fails instead.
 */
export function createTestDatabases(): TestDatabases {
  jest.setTimeout(TIMEOUT_MS);
  const databases = TestDatabases.create({ ids: [...IDS] });
  for (const id of IDS) {
    if (!databases.supports(id)) {
      throw new Error(
        `${id} is missing: start the tests with "npm test", or name a server in BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING`,
      );
    }
  }
  return databases;
}
