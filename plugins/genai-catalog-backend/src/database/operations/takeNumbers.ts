import { ClockRow, Db } from '../types';

/** Takes so many numbers for changes, and returns the first. The caller holds the ledger (`lockLedger`). */
export async function takeNumbers(options: {
  tx: Db;
  count: number;
}): Promise<number> {
  const { tx, count } = options;
  await tx<ClockRow>('ledger_clock').where({ id: 1 }).increment('seq', count);
  const row = await tx<ClockRow>('ledger_clock').where({ id: 1 }).first('seq');
  return Number(row?.seq) - count + 1;
}
