import {
  DOCUMENTED_RISKS,
  DocumentedRisk,
  FleetGroup,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, countWords } from '@genai-lens/ui-components';
import { CellMark } from '../../../components/RiskGrid';

/** What a cell is marked by, worst first: nothing known at all is worse than any known risk. */
export type HeatMark = Extract<
  CellMark,
  'never' | DocumentedRisk | 'unknown' | 'clear'
>;

/** What a cell counts: one pillar in the components of one group. */
export interface HeatCounts {
  /** In the group, with or without a review. */
  readonly components: number;
  readonly neverReviewed: number;
  /** Without a review of their own; that of their System counts, and what is open in it does so there. */
  readonly covered: number;
  readonly openPractices: Readonly<Record<DocumentedRisk, number>>;
  /** Questions in scope without an answer, in the reviews that there are. */
  readonly unanswered: number;
}

/** What a cell counts; undefined where the group has no component that the lens concerns. */
export function heatCounts(
  group: FleetGroup,
  pillarId: string,
): HeatCounts | undefined {
  const pillar = group.pillars.find(each => each.pillarId === pillarId);
  return pillar && group.components > 0
    ? { ...pillar, components: group.components, covered: group.covered }
    : undefined;
}

export function heatMark(counts: HeatCounts): HeatMark {
  const { components, neverReviewed, openPractices, unanswered } = counts;
  if (neverReviewed >= components) return 'never';
  const worst = DOCUMENTED_RISKS.find(risk => openPractices[risk] > 0);
  if (worst) return worst;
  return unanswered > 0 || neverReviewed > 0 ? 'unknown' : 'clear';
}

/**
 * How strongly a cell is colored, 1 to 3: by the open best practices of its worst risk for each reviewed component,
 * so that a large group does not look worse for its size alone.
 */
export function heatStrength(counts: HeatCounts): 1 | 2 | 3 {
  const { components, neverReviewed, covered, openPractices } = counts;
  const worst = DOCUMENTED_RISKS.find(risk => openPractices[risk] > 0);
  const reviews = components - neverReviewed - covered;
  if (!worst || reviews <= 0) return 1;
  const each = openPractices[worst] / reviews;
  if (each >= 3) return 3;
  return each >= 1.5 ? 2 : 1;
}

/** A cell in words, what is not known first. */
export function heatWords(counts: HeatCounts): string {
  const { components, neverReviewed, covered, openPractices, unanswered } =
    counts;
  if (neverReviewed >= components) {
    return components === 1
      ? 'not reviewed'
      : `none of ${countWords(components)} components reviewed`;
  }
  const open = DOCUMENTED_RISKS.filter(risk => openPractices[risk] > 0).map(
    risk =>
      `${countWords(openPractices[risk])} ${risk.toLocaleLowerCase('en-US')}`,
  );
  return [
    neverReviewed > 0 &&
      `${countWords(neverReviewed)} of ${countWords(components)} not reviewed`,
    covered > 0 &&
      `${countWords(covered)} of ${countWords(
        components,
      )} covered by the review of their System`,
    open.length > 0
      ? `open best practices: ${open.join(', ')} risk`
      : 'no open best practices',
    unanswered > 0 &&
      countOf(unanswered, 'unanswered question', 'unanswered questions'),
  ]
    .filter(Boolean)
    .join('; ');
}
