import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { Db } from './types';

/** A write that has been put together and not yet been sent. */
export type Write = Knex.QueryBuilder;

/**
 * Sends writes to different rows. PostgreSQL takes them in one statement, which saves a round trip for each; it runs
 * them in no order and none sees another's rows. SQLite takes them one after the other.
 */
export async function writeTogether(
  tx: Db,
  writes: readonly Write[],
): Promise<void> {
  if (isPostgres(tx)) {
    const [last, ...others] = [...writes].reverse();
    others.forEach((write, index) => last?.with(`write_${index}`, write));
    await last;
    return;
  }
  for (const write of writes) {
    await write;
  }
}
