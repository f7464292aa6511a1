import { Db, SecretRow } from '../types';

/** A secret of the ledger as it is stored. */
export interface SealedSecret {
  readonly id: string;
  readonly keyId: string;
  readonly sealed: string;
}

/** A secret of the ledger; undefined where none was ever made. */
export async function findSecret(options: {
  db: Db;
  id: string;
}): Promise<SealedSecret | undefined> {
  const row = await options
    .db<SecretRow>('ledger_secrets')
    .where({ id: options.id })
    .first();
  return row && { id: row.id, keyId: row.key_id, sealed: row.sealed };
}
