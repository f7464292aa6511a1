import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './RiskGrid.module.css';

/** What a cell is marked by: its worst open risk, or what is to be said instead. */
export type CellMark =
  | DocumentedRisk
  | 'never'
  | 'unknown'
  | 'accepted'
  | 'clear'
  | 'out-of-scope';

/** How a cell looks. */
export interface CellLook {
  readonly mark: CellMark;
  /** Something of it is not known. */
  readonly hatched?: boolean;
  /** 1 to 3: how much of its mark. */
  readonly strength?: number;
}

/** Properties of the link or button that fills a cell; its words stand in `cellWordsClass`. */
export function cellLook({ mark, hatched, strength }: CellLook) {
  return {
    className: styles.cell,
    'data-mark': mark,
    'data-hatched': hatched || undefined,
    'data-strength': strength,
  };
}

/** Class of the words in a cell, which stay readable on what it looks like. */
export const cellWordsClass = styles.words;
