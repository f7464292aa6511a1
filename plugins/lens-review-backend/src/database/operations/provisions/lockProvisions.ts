import { isPostgres } from '../../isPostgres';
import { ProvisionRow } from '../../provisionTypes';
import { Db } from '../../types';

/**
 * Holds everything that is provided for a lens until the transaction ends: two entities that take the same best practice
 * from each other come one after the other, and the second sees the loop.
 */
export async function lockProvisions(options: {
  tx: Db;
  lensId: string;
}): Promise<void> {
  const { tx, lensId } = options;
  const query = tx<ProvisionRow>('provisions').where({ lens_id: lensId });
  if (isPostgres(tx)) {
    await query
      .orderBy(['question_id', 'choice_id', 'provider_ref'])
      .select('provider_ref')
      .forUpdate();
  } else {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await query.update({ lens_id: lensId });
  }
}
