import { CustomErrorBase, isError } from '@backstage/errors';
import { lockLedger } from '../../database/operations';
import { Db } from '../../database/types';
import { LedgerContext } from './context';

/**
 * Runs work in a transaction that holds the ledger.
 *
 * What the database says of a statement that failed repeats the statement with its values, prompt text among them. So
 * such an error ends here, and what goes on to logs and to `/sources` names its code alone.
 */
export async function writeLedger<T>(
  { db }: Pick<LedgerContext, 'db'>,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction(async tx => {
      await lockLedger({ tx });
      return work(tx);
    });
  } catch (error) {
    throw error instanceof CustomErrorBase ? error : withoutValues(error);
  }
}

function withoutValues(error: unknown): Error {
  const code = isError(error) ? error.code ?? error.name : 'unknown';
  return new Error(`The ledger could not be written (${code})`);
}
