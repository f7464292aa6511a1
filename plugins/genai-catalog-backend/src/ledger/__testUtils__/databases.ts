import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { openDatabase } from '../../database/openDatabase';

const IDS: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

/** Both databases, for `describe.each`; fails where one of them cannot be had. */
export function bothDatabases() {
  const databases = TestDatabases.create({ ids: IDS });
  const missing = IDS.filter(id => !databases.supports(id));
  if (missing.length) {
    throw new Error(`Not available for tests: ${missing.join(', ')}`);
  }
  return {
    ids: IDS,
    /** A fresh database with the ledger's tables. */
    open: async (id: TestDatabaseId) => {
      const knex = await databases.init(id);
      await openDatabase(
        mockServices.database.mock({ getClient: async () => knex }),
      );
      return knex;
    },
    /** A fresh database without tables. */
    empty: (id: TestDatabaseId) => databases.init(id),
  };
}
