import { Db, SecretRow } from '../types';
import { SealedSecret } from './findSecret';

/** Stores a secret unless another replica was faster. */
export async function insertSecret(options: {
  db: Db;
  secret: SealedSecret;
}): Promise<void> {
  const { id, keyId, sealed } = options.secret;
  await options
    .db<SecretRow>('ledger_secrets')
    .insert({ id, key_id: keyId, sealed })
    .onConflict('id')
    .ignore();
}
