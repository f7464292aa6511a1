import { Db } from './types';

/** PostgreSQL; otherwise SQLite. */
export function isPostgres(db: Db): boolean {
  return db.client.config.client === 'pg';
}
