import { FleetScope } from '../../../model';
import { wholeOf } from '../../filters/partOf';
import { BigIntColumn, Db } from '../../types';
import { fleetRows } from './fleetRows';

/** What filters can ask for, as SQL. By owner it is all owners of an entity together. */
const VALUES = {
  owner: 'entities.owners',
  system: wholeOf('system'),
  domain: wholeOf('domain'),
  type: 'entities.type',
  lifecycle: 'entities.lifecycle',
  tag: 'entity_tags.tag',
} as const;

/** How many components of a scope have each value of a filter; those without one are left out. */
export async function countValues(options: {
  db: Db;
  scope: FleetScope;
  filter: keyof typeof VALUES;
  /** Only those to which a lens of the scope applies. */
  onlyIn: boolean;
}): Promise<{ value: string; components: number }[]> {
  const { db, scope, filter, onlyIn } = options;
  const value = VALUES[filter];
  const query = fleetRows({ db, scope }).whereRaw(`(${value}) is not null`);
  if (onlyIn) {
    query.where('entity_lenses.status', 'in');
  }
  if (filter === 'tag') {
    query.join('entity_tags', 'entity_tags.entity_ref', 'entities.entity_ref');
  }
  const rows: { value: string; components: BigIntColumn }[] = await query
    .select(
      db.raw(`${value} as value`),
      db.raw('count(distinct entities.entity_ref) as components'),
    )
    .groupByRaw('1');
  return rows.map(({ value: found, components }) => ({
    value: found,
    components: Number(components),
  }));
}
