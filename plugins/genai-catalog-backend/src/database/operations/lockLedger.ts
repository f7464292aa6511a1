import { ClockRow, Db } from '../types';

/**
 * Makes the caller the ledger's only writer until its transaction ends; every transaction that writes begins with it.
 *
 * Readers of the change feed remember the last number that they saw, so numbers have to become visible in their own
 * order. Were they drawn from a sequence, a transaction could draw 7 and commit after another one drew and committed 8,
 * and a reader that saw 8 would never see 7. Names of entities, which sources share, need the same care. Transactions
 * are bounded and wait for no network, so one after the other is fast enough.
 */
export async function lockLedger(options: { tx: Db }): Promise<void> {
  const { tx } = options;
  if (tx.client.config.client === 'pg') {
    await tx<ClockRow>('ledger_clock').where({ id: 1 }).forUpdate().first();
  } else {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await tx<ClockRow>('ledger_clock').where({ id: 1 }).update({ id: 1 });
  }
}
