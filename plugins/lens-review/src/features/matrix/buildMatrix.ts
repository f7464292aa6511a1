import {
  DocumentedRisk,
  Lens,
  LensTopic,
  Pillar,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeRow, practiceRows, worstRisk } from '../../practices';

/** What the columns of the matrix are. */
export type MatrixAxis = 'phases' | 'responsibleAi' | 'principles';

/** Best practices of one pillar under one topic. */
export interface MatrixCell {
  readonly rows: readonly PracticeRow[];
  readonly inScope: number;
  readonly established: number;
  readonly unknown: number;
  readonly accepted: number;
  /** Worst documented risk among the open ones. */
  readonly worstOpen?: DocumentedRisk;
}

export interface MatrixColumn {
  /** Undefined: best practices that the lens puts under no topic of this axis. */
  readonly topic?: LensTopic;
}

export interface MatrixLine {
  readonly pillar: Pillar;
  /** The whole pillar, each best practice once. */
  readonly total: MatrixCell;
  /** One per column. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
}

const TOPICS: Record<MatrixAxis, (lens: Lens) => readonly LensTopic[]> = {
  phases: lens => lens.lifecyclePhases,
  responsibleAi: lens => lens.responsibleAiDimensions,
  principles: lens => lens.designPrinciples,
};

function toCell(rows: readonly PracticeRow[]): MatrixCell {
  const count = (state: PracticeRow['practice']['state']) =>
    rows.filter(row => row.practice.state === state).length;
  return {
    rows,
    inScope: rows.length - count('out-of-scope'),
    established: count('established'),
    unknown: count('unknown'),
    accepted: count('accepted'),
    worstOpen: worstRisk(
      rows
        .filter(row => row.practice.state === 'open')
        .map(row => row.practice.documentedRisk),
    ),
  };
}

/**
 * Crosses the pillars with the topics of an axis. A best practice stands in every
 * column that it belongs to, so cells of a line do not add up to its total.
 */
export function buildMatrix(input: {
  lens: Lens;
  questions: readonly ScoredQuestion[];
  axis: MatrixAxis;
}): Matrix {
  const { lens, axis } = input;
  const topics = TOPICS[axis](lens);
  const known = new Set(topics.map(topic => topic.id));
  const rows = practiceRows(input);
  const topicsOf = (row: PracticeRow) =>
    row.choice[axis].filter(id => known.has(id));
  const columns: MatrixColumn[] = topics.map(topic => ({ topic }));
  if (rows.some(row => topicsOf(row).length === 0)) columns.push({});

  const lines = lens.pillars.map(pillar => {
    const ofPillar = rows.filter(row => row.pillar.id === pillar.id);
    return {
      pillar,
      total: toCell(ofPillar),
      cells: columns.map(({ topic }) =>
        toCell(
          ofPillar.filter(row =>
            topic
              ? row.choice[axis].includes(topic.id)
              : topicsOf(row).length === 0,
          ),
        ),
      ),
    };
  });
  return { columns, lines };
}
