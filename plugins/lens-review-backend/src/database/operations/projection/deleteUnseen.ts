import { EntityRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Takes out what was not seen since `before`; what belongs to it goes with it. */
export async function deleteUnseen(options: {
  tx: Db;
  before: string;
}): Promise<number> {
  return options
    .tx<EntityRow>('entities')
    .where('seen_at', '<', options.before)
    .delete();
}
