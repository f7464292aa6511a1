import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { practiceRows } from './practiceRows';

/** Components with the same owners that lack at least one of some best practices. */
export interface LackingCount {
  readonly owners: readonly string[];
  readonly components: number;
}

/** Counts the components of a scope where one of the best practices is open by all owners of a component together. */
export async function countLackingByOwners(options: {
  db: Db;
  scope: FleetScope;
  choiceIds: readonly string[];
}): Promise<LackingCount[]> {
  const { db, scope, choiceIds } = options;
  const rows: { owners: string; components: BigIntColumn }[] = await db
    .from(practiceRows({ db, scope }).select('entities.owners').as('held'))
    .join('lens_practices', {
      'lens_practices.lens_version': 'held.lens_version',
      'lens_practices.word': 'held.word',
    })
    .whereIn('lens_practices.lens_id', scope.lensIds)
    .whereIn('lens_practices.choice_id', choiceIds)
    .whereRaw('held.open & lens_practices.mask <> 0')
    .select('owners', db.raw('count(distinct held.entity_ref) as components'))
    .groupBy('owners');
  return rows.map(row => ({
    owners: JSON.parse(row.owners),
    components: Number(row.components),
  }));
}
