import {
  FleetGrouping,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { appliedRows } from './fleetRows';
import { groupColumn } from './groupColumn';

const SUMS = {
  openHigh: 'pillar_scores.open_high',
  openMedium: 'pillar_scores.open_medium',
  openLow: 'pillar_scores.open_low',
  riskHigh: 'pillar_scores.risk_high',
  riskMedium: 'pillar_scores.risk_medium',
  riskNone: 'pillar_scores.risk_none',
  riskUnanswered: 'pillar_scores.risk_unanswered',
  riskNotApplicable: 'pillar_scores.risk_not_applicable',
  unanswered: 'pillar_scores.questions - pillar_scores.answered',
} as const;

type Sum = keyof typeof SUMS;

/** The scores of a pillar, added up over components of one group whose pillar has the same risk. */
export interface PillarSum extends Readonly<Record<Sum, number>> {
  readonly key: string | null;
  readonly pillarId: string;
  readonly risk: Risk;
  readonly components: number;
}

type Row = { key: string | null; pillarId: string; risk: Risk } & Record<
  Sum | 'components',
  BigIntColumn
>;

/** Adds up the pillars of begun reviews by group. */
export async function sumPillars(options: {
  db: Db;
  scope: FleetScope;
  groupBy?: FleetGrouping;
}): Promise<PillarSum[]> {
  const { db, scope, groupBy } = options;
  const rows: Row[] = await appliedRows({ db, scope })
    .join('pillar_scores', 'pillar_scores.review_id', 'entity_lenses.review_id')
    .select(
      db.raw(`${groupColumn(groupBy)} as "key"`),
      'pillar_scores.pillar_id as pillarId',
      'pillar_scores.risk as risk',
      db.raw('count(*) as components'),
      ...Object.entries(SUMS).map(([name, sql]) =>
        db.raw(`sum(${sql}) as ??`, [name]),
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
function numbersOf(row: Row): Record<Sum, number> {
  return {
    openHigh: Number(row.openHigh),
    openMedium: Number(row.openMedium),
    openLow: Number(row.openLow),
    riskHigh: Number(row.riskHigh),
    riskMedium: Number(row.riskMedium),
    riskNone: Number(row.riskNone),
    riskUnanswered: Number(row.riskUnanswered),
    riskNotApplicable: Number(row.riskNotApplicable),
    unanswered: Number(row.unanswered),
  };
}
