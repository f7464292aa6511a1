import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import { CellMark } from '../../components/RiskGrid';
import { MatrixCell } from './buildMatrix';

/** How a cell is marked: by its worst open risk, else by what is left to say of it. */
export type MatrixMark = Exclude<CellMark, 'never'>;

/** Undefined for a cell without best practices. */
export function cellMark(cell: MatrixCell): MatrixMark | undefined {
  if (cell.rows.length === 0) return undefined;
  if (cell.inScope === 0) return 'out-of-scope';
  if (cell.worstOpen) return cell.worstOpen;
  if (cell.unknown > 0) return 'unknown';
  return cell.accepted > 0 ? 'accepted' : 'clear';
}

const OPEN_WORDS: Readonly<Record<DocumentedRisk, string>> = {
  HIGH: 'worst open risk high',
  MEDIUM: 'worst open risk medium',
  LOW: 'worst open risk low',
};

/** How much of a cell is in place: "2 of 5 in place". */
export function inPlaceWords(cell: MatrixCell): string {
  if (cell.rows.length === 0) return 'no best practices';
  return cell.inScope === 0
    ? 'out of scope'
    : `${cell.established} of ${cell.inScope} in place`;
}

/** A cell as a sentence: "2 of 5 in place, worst open risk high, 1 unanswered or unknown". */
export function cellWords(cell: MatrixCell): string {
  return [
    inPlaceWords(cell),
    cell.worstOpen && OPEN_WORDS[cell.worstOpen],
    cell.accepted > 0 && `${cell.accepted} with accepted risk`,
    cell.unknown > 0 && `${cell.unknown} unanswered or unknown`,
  ]
    .filter(Boolean)
    .join(', ');
}
