import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { fleetRows } from './fleetRows';

/** A column of the projection that filters can ask for. By owner it is all owners of an entity together. */
export type ValueColumn =
  | 'entities.owners'
  | 'entities.system_ref'
  | 'entities.domain_ref'
  | 'entities.type'
  | 'entities.lifecycle'
  | 'entity_tags.tag';

/** How many components of a scope have each value of a column; those without one are left out. */
export async function countValues(options: {
  db: Db;
  scope: FleetScope;
  column: ValueColumn;
  /** Only those to which a lens of the scope applies. */
  onlyIn: boolean;
}): Promise<{ value: string; components: number }[]> {
  const { db, scope, column, onlyIn } = options;
  const query = fleetRows({ db, scope }).whereNotNull(column);
  if (onlyIn) {
    query.where('entity_lenses.status', 'in');
  }
  if (column === 'entity_tags.tag') {
    query.join('entity_tags', 'entity_tags.entity_ref', 'entities.entity_ref');
  }
  const rows: { value: string; components: BigIntColumn }[] = await query
    .select(
      `${column} as value`,
      db.raw('count(distinct entities.entity_ref) as components'),
    )
    .groupBy(column);
  return rows.map(({ value, components }) => ({
    value,
    components: Number(components),
  }));
}
