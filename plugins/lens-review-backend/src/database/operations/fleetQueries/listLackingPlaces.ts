import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { lackingRows, PracticeKey } from './lackingRows';

/** Something that components have in common that lack a best practice. */
export interface LackingPlace extends PracticeKey {
  /** Who owns them; what they are part of; what at least two of them depend on. */
  readonly kind: 'owner' | 'system' | 'dependency';
  readonly ref: string;
  readonly components: number;
  /** How many others of this kind there are, itself included. */
  readonly ofKind: number;
}

interface Row {
  kind: LackingPlace['kind'];
  question_id: string;
  choice_id: string;
  ref: string;
  components: BigIntColumn;
  of_kind: BigIntColumn;
}

/** For each best practice and kind the places where most components lack it, the most first, at most `limit` of them. */
export async function listLackingPlaces(options: {
  db: Db;
  scope: FleetScope;
  practices: readonly PracticeKey[];
  limit: number;
}): Promise<LackingPlace[]> {
  const { db, limit } = options;
  const joined = (part: string) =>
    db.from('lacking').join(part, `${part}.entity_ref`, 'lacking.entity_ref');
  const counts = [
    count(db, {
      from: joined('entity_owners'),
      kind: 'owner',
      column: 'entity_owners.owner_ref',
    }),
    count(db, {
      from: db.from('lacking').whereNotNull('system_ref'),
      kind: 'system',
      column: 'lacking.system_ref',
    }),
    count(db, {
      from: joined('entity_dependencies'),
      kind: 'dependency',
      column: 'entity_dependencies.target_ref',
    }).havingRaw('count(*) > 1'),
  ];
  const placed = db
    .from('counted')
    .select(
      'counted.*',
      db.raw(
        'row_number() over (partition by kind, question_id, choice_id order by components desc, ref) as place',
      ),
      db.raw(
        'count(*) over (partition by kind, question_id, choice_id) as of_kind',
      ),
    );
  const rows: Row[] = await db
    .withMaterialized('lacking', lackingRows(options))
    .with('counted', query => query.unionAll(counts))
    .with('placed', placed)
    .from('placed')
    .where('place', '<=', limit)
    .orderBy('place')
    .select();
  return rows.map(row => ({
    kind: row.kind,
    questionId: row.question_id,
    choiceId: row.choice_id,
    ref: row.ref,
    components: Number(row.components),
    ofKind: Number(row.of_kind),
  }));
}

function count(
  db: Db,
  of: { from: Knex.QueryBuilder; kind: LackingPlace['kind']; column: string },
): Knex.QueryBuilder {
  return of.from
    .select(
      db.raw(`'${of.kind}' as kind`),
      'lacking.question_id',
      'lacking.choice_id',
      `${of.column} as ref`,
      db.raw('count(*) as components'),
    )
    .groupBy('lacking.question_id', 'lacking.choice_id', of.column);
}
