import { Db, SecretRow } from '../types';
import { SealedSecret } from './findSecret';

/** Stores a secret sealed with another key. */
export async function updateSecret(options: {
  tx: Db;
  secret: SealedSecret;
}): Promise<void> {
  const { id, keyId, sealed } = options.secret;
  await options
    .tx<SecretRow>('ledger_secrets')
    .where({ id })
    .update({ key_id: keyId, sealed });
}
