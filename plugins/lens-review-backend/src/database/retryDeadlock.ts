import { Db } from './types';

/** How PostgreSQL says that two transactions waited for each other, and that this one was given up. */
const DEADLOCK = '40P01';

const TRIES = 3;

/**
 * Runs a transaction, and again where it was given up for another. Writes that reach other reviews lock more than one,
 * and whose review is reached from where follows from what people provide to each other.
 */
export async function retryDeadlock<T>(
  db: Db,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === TRIES || !isDeadlock(error)) {
        throw error;
      }
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DEADLOCK;
}
