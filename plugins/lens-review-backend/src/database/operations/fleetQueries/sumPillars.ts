import {
  FleetGrouping,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';
import { groupColumn } from './groupColumn';

const SUMS = [
  'open_high',
  'open_medium',
  'open_low',
  'risk_high',
  'risk_medium',
  'risk_none',
  'risk_unanswered',
  'risk_not_applicable',
  'questions',
  'answered',
] as const;

/** The scores of a pillar, added up over components of one group whose pillar has the same risk. */
export interface PillarSum
  extends Readonly<Record<(typeof SUMS)[number], number>> {
  readonly key: string | null;
  readonly pillarId: string;
  readonly risk: Risk;
  readonly components: number;
}

type Row = { key: string | null; pillarId: string; risk: Risk } & Record<
  (typeof SUMS)[number] | 'components',
  number | string
>;

/** Adds up the pillars of begun reviews by group. */
export async function sumPillars(options: {
  db: Db;
  scope: FleetScope;
  groupBy?: FleetGrouping;
}): Promise<PillarSum[]> {
  const { db, scope, groupBy } = options;
  const rows: Row[] = await appliedRows({ db, scope })
    .join('pillar_scores', 'pillar_scores.review_id', 'reviews.id')
    .select(
      db.raw(`${groupColumn(groupBy)} as "key"`),
      'pillar_scores.pillar_id as pillarId',
      'pillar_scores.risk as risk',
      db.raw('count(*) as components'),
      ...SUMS.map(column =>
        db.raw('sum(??) as ??', [`pillar_scores.${column}`, column]),
      ),
    )
    .groupByRaw('1, 2, 3');
  return rows.map(row => ({
    key: row.key,
    pillarId: row.pillarId,
    risk: row.risk,
    components: Number(row.components),
    ...numbersOf(row),
  }));
}

/** PostgreSQL gives sums as texts. */
function numbersOf(row: Row): Record<(typeof SUMS)[number], number> {
  return Object.fromEntries(
    SUMS.map(column => [column, Number(row[column])]),
  ) as Record<(typeof SUMS)[number], number>;
}
