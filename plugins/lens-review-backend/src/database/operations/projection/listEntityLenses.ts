import { DecidedBy, StoredApplicability } from '../../../model';
import { EntityLensRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Whether each lens concerns the entity. */
export async function listEntityLenses(options: {
  db: Db;
  entityRef: string;
}): Promise<StoredApplicability[]> {
  const rows = await options
    .db<EntityLensRow>('entity_lenses')
    .where({ entity_ref: options.entityRef });
  return rows.map(row => ({
    entityRef: row.entity_ref,
    lensId: row.lens_id,
    status: row.status as StoredApplicability['status'],
    decidedBy: row.decided_by as DecidedBy,
    ...(row.via !== null && { via: row.via }),
  }));
}
