import { FleetVisibility } from '../../../model';
import { whereVisible } from '../../filters/whereVisible';
import { EntityRow } from '../../fleetTypes';
import { Db } from '../../types';
import { inChunks } from '../inChunks';

/** The titles of those of the entities that the caller may read. */
export async function listTitles(options: {
  db: Db;
  visibility: FleetVisibility;
  entityRefs: readonly string[];
}): Promise<ReadonlyMap<string, string>> {
  const { db, visibility, entityRefs } = options;
  const titles = new Map<string, string>();
  for (const refs of inChunks([...new Set(entityRefs)])) {
    const query = db<EntityRow>('entities')
      .whereIn('entities.entity_ref', refs)
      .select('entities.entity_ref', 'entities.title');
    whereVisible(query, visibility.entities);
    const rows: Pick<EntityRow, 'entity_ref' | 'title'>[] = await query;
    rows.forEach(row => titles.set(row.entity_ref, row.title));
  }
  return titles;
}

/** The titles of all entities of a kind that the caller may read. */
export async function listTitlesOfKind(options: {
  db: Db;
  visibility: FleetVisibility;
  kind: string;
}): Promise<ReadonlyMap<string, string>> {
  const { db, visibility, kind } = options;
  const query = db<EntityRow>('entities')
    .where('entities.kind', kind)
    .select('entities.entity_ref', 'entities.title');
  whereVisible(query, visibility.entities);
  const rows: Pick<EntityRow, 'entity_ref' | 'title'>[] = await query;
  return new Map(rows.map(row => [row.entity_ref, row.title]));
}
