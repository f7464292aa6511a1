import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { lackingRows, PracticeKey } from './lackingRows';

/** How many groups and users own a component that lacks each best practice. */
export async function countLackingOwners(options: {
  db: Db;
  scope: FleetScope;
  practices: readonly PracticeKey[];
}): Promise<(PracticeKey & { readonly owners: number })[]> {
  const columns = ['lens_practices.question_id', 'lens_practices.choice_id'];
  const rows: {
    question_id: string;
    choice_id: string;
    owners: BigIntColumn;
  }[] = await lackingRows(options)
    .join('entity_owners', 'entity_owners.entity_ref', 'entities.entity_ref')
    .select([
      ...columns,
      options.db.raw('count(distinct entity_owners.owner_ref) as owners'),
    ])
    .groupBy(columns);
  return rows.map(row => ({
    questionId: row.question_id,
    choiceId: row.choice_id,
    owners: Number(row.owners),
  }));
}
