import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { lackingRows, PracticeKey } from './lackingRows';

/** Something that components have in common that lack a best practice. */
export interface Shared extends PracticeKey {
  readonly ref: string;
  readonly components: number;
}

interface Options {
  readonly db: Db;
  readonly scope: FleetScope;
  readonly practices: readonly PracticeKey[];
  /** For each best practice. */
  readonly limit: number;
}

/** Systems whose components lack each best practice, the most first. */
export async function listLackingSystems(options: Options): Promise<Shared[]> {
  const query = lackingRows(options).whereNotNull('entities.system_ref');
  return listFirst(options, query, 'entities.system_ref', 1);
}

/** What at least two of the components depend on that lack each best practice, the most first. */
export async function listSharedDependencies(
  options: Options,
): Promise<Shared[]> {
  const query = lackingRows(options).join(
    'entity_dependencies',
    'entity_dependencies.entity_ref',
    'entities.entity_ref',
  );
  return listFirst(options, query, 'entity_dependencies.target_ref', 2);
}

async function listFirst(
  { db, limit }: Options,
  query: Knex.QueryBuilder,
  column: string,
  atLeast: number,
): Promise<Shared[]> {
  const columns = [
    'lens_practices.question_id',
    'lens_practices.choice_id',
    column,
  ];
  const counted = query
    .select([
      'lens_practices.question_id',
      'lens_practices.choice_id',
      `${column} as ref`,
      db.raw('count(*) as components'),
      db.raw(
        'row_number() over (partition by lens_practices.question_id, lens_practices.choice_id order by count(*) desc, ??) as place',
        [column],
      ),
    ])
    .groupBy(columns)
    .havingRaw('count(*) >= ?', [atLeast]);
  const rows: {
    question_id: string;
    choice_id: string;
    ref: string;
    components: BigIntColumn;
  }[] = await db
    .from(counted.as('counted'))
    .where('place', '<=', limit)
    .orderBy('place')
    .select('question_id', 'choice_id', 'ref', 'components');
  return rows.map(row => ({
    questionId: row.question_id,
    choiceId: row.choice_id,
    ref: row.ref,
    components: Number(row.components),
  }));
}
