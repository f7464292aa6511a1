import { Risk } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { BigIntColumn } from '../../types';
import { appliedRows } from './fleetRows';
import { groupColumn, SummaryQuestion } from './groupColumn';

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
  componentsHigh: atRisk('HIGH'),
  componentsMedium: atRisk('MEDIUM'),
  componentsNone: atRisk('NONE'),
  componentsUnanswered: atRisk('UNANSWERED'),
  componentsNotApplicable: atRisk('NOT_APPLICABLE'),
} as const;

type Sum = keyof typeof SUMS;

/** The scores of a pillar, added up over components of one group. `components…`: those whose pillar has that risk. */
export interface PillarSum extends Readonly<Record<Sum, number>> {
  readonly key: string | null;
  readonly pillarId: string;
}

/** The columns of such a sum. */
export type PillarSumRow = {
  key: string | null;
  pillarId: string;
} & Record<Sum, BigIntColumn>;

/** Names of the columns that are sums. */
export const PILLAR_SUMS = Object.keys(SUMS);

/** Adds up the pillars of begun reviews by group. */
export function sumPillars({
  db,
  scope,
  groupBy,
}: SummaryQuestion): Knex.QueryBuilder {
  return appliedRows({ db, scope })
    .join('pillar_scores', 'pillar_scores.review_id', 'entity_lenses.review_id')
    .select(
      db.raw(`${groupColumn(groupBy)} as "key"`),
      'pillar_scores.pillar_id as pillarId',
      ...Object.entries(SUMS).map(([name, sql]) =>
        db.raw(`sum(${sql}) as ??`, [name]),
      ),
    )
    .groupByRaw('1, 2');
}

/** Such a row as a sum. */
export function toPillarSum(row: PillarSumRow): PillarSum {
  return {
    key: row.key,
    pillarId: row.pillarId,
    ...numbersOf(row),
  };
}

/** PostgreSQL gives sums as texts. */
function numbersOf(row: PillarSumRow): Record<Sum, number> {
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
    componentsHigh: Number(row.componentsHigh),
    componentsMedium: Number(row.componentsMedium),
    componentsNone: Number(row.componentsNone),
    componentsUnanswered: Number(row.componentsUnanswered),
    componentsNotApplicable: Number(row.componentsNotApplicable),
  };
}

/** Counts components, as SQL that is summed up. */
function atRisk(risk: Risk): string {
  return `case when pillar_scores.risk = '${risk}' then 1 else 0 end`;
}
