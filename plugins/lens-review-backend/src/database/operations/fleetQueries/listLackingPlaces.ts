import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { bitColumn, countBits } from './practiceBits';
import { practiceRows } from './practiceRows';

/** A best practice of a lens. */
interface PracticeKey {
  readonly questionId: string;
  readonly choiceId: string;
}

/** A best practice, and at which bits of their words the versions of the lens have it. */
interface LackedPractice extends PracticeKey {
  readonly bits: readonly number[];
}

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

/**
 * For each best practice and kind the places where most components lack it, the most first, at most `limit` of them.
 *
 * Components are counted by place first, all best practices at once; only then is there a row for each of these.
 */
export async function listLackingPlaces(options: {
  db: Db;
  scope: FleetScope;
  practices: readonly LackedPractice[];
  limit: number;
}): Promise<LackingPlace[]> {
  const { db, scope, practices, limit } = options;
  const bits = [...new Set(practices.flatMap(practice => practice.bits))];
  const joined = (part: string): Knex.QueryBuilder =>
    db.from('lacking').join(part, `${part}.entity_ref`, 'lacking.entity_ref');
  const count = (
    kind: LackingPlace['kind'],
    from: Knex.QueryBuilder,
    column: string,
  ) =>
    from
      .select(
        db.raw(`'${kind}' as kind`),
        `${column} as ref`,
        'lens_version',
        'word',
        countBits({ db, mask: 'lacking.open', name: 'bit', bits }),
      )
      .groupBy(column, 'lens_version', 'word');
  const counted = [
    count('owner', joined('entity_owners'), 'owner_ref'),
    count(
      'system',
      db.from('lacking').whereNotNull('system_ref'),
      'system_ref',
    ),
    count('dependency', joined('entity_dependencies'), 'target_ref'),
  ];
  const rows: Row[] = await db
    .withMaterialized(
      'lacking',
      practiceRows({ db, scope }).whereNot('practice_masks.open', 0),
    )
    .with('counted', query => query.unionAll(counted))
    .with('placed', placedRows({ db, scope, practices, bits }))
    .with(
      'ranked',
      db
        .from('placed')
        .select(
          'placed.*',
          db.raw(
            'row_number() over (partition by kind, question_id, choice_id order by components desc, ref) as place',
          ),
          db.raw(
            'count(*) over (partition by kind, question_id, choice_id) as of_kind',
          ),
        ),
    )
    .from('ranked')
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

/** A row for each place and best practice, from the columns that count bits; versions of the lens added up. */
function placedRows(options: {
  db: Db;
  scope: FleetScope;
  practices: readonly PracticeKey[];
  bits: readonly number[];
}): Knex.QueryBuilder {
  const { db, scope, practices, bits } = options;
  const lacked = `sum(case lens_practices.bit ${bits
    .map(bit => `when ${bit} then counted.${bitColumn('bit', bit)}`)
    .join(' ')} end)`;
  return (
    db
      .from('counted')
      .join('lens_practices', {
        'lens_practices.lens_version': 'counted.lens_version',
        'lens_practices.word': 'counted.word',
      })
      .whereIn('lens_practices.lens_id', scope.lensIds)
      .whereIn(
        ['lens_practices.question_id', 'lens_practices.choice_id'],
        practices.map(({ questionId, choiceId }) => [questionId, choiceId]),
      )
      .groupBy('kind', 'ref', 'question_id', 'choice_id')
      .select(
        'kind',
        'ref',
        'question_id',
        'choice_id',
        db.raw(`${lacked} as components`),
      )
      // What a single component depends on is not shared.
      .havingRaw(`${lacked} > case kind when 'dependency' then 1 else 0 end`)
  );
}
