import { isPostgres } from './isPostgres';
import { Db } from './types';

/** Runs several queries as if nothing were written in between. SQLite has no writer while a transaction reads. */
export async function asOfOneMoment<T>(
  db: Db,
  read: (tx: Db) => Promise<T>,
): Promise<T> {
  return db.transaction(
    read,
    isPostgres(db)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}
