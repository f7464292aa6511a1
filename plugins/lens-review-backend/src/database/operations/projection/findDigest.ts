import { EntityRow } from '../../fleetTypes';
import { Db } from '../../types';

/** What the projection of an entity was made from; undefined: there is none. */
export async function findDigest(options: {
  db: Db;
  entityRef: string;
}): Promise<string | undefined> {
  const row = await options
    .db<EntityRow>('entities')
    .where({ entity_ref: options.entityRef })
    .first('digest');
  return row?.digest;
}
