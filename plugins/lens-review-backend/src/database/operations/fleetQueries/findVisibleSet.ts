import { VisibleSetRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Whether there is a list of visible entities that is not older. */
export async function findVisibleSet(options: {
  db: Db;
  key: string;
  oldest: string;
}): Promise<boolean> {
  const { db, key, oldest } = options;
  const found = await db<VisibleSetRow>('visible_sets')
    .where({ key })
    .andWhere('read_at', '>', oldest)
    .first('key');
  return found !== undefined;
}
