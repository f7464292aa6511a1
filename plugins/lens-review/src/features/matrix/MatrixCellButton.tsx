import { cellLook, cellWordsClass } from '../../components/RiskGrid';
import { MatrixCell } from './buildMatrix';
import { CELL_ICONS } from './cellIcons';
import { cellMark, cellWords } from './cellWords';
import styles from './Matrix.module.css';

interface MatrixCellButtonProps {
  cell: MatrixCell;
  /** Where the cell stands: "Security, Deployment". */
  place: string;
  isOpen: boolean;
  /** Id of the list that the button opens. */
  controls: string;
  onPress: () => void;
}

/** A cell of the matrix: a button that opens its best practices, or a quiet dash where there are none. */
export function MatrixCellButton(props: MatrixCellButtonProps) {
  const { cell, place, isOpen, controls, onPress } = props;
  const mark = cellMark(cell);
  if (!mark) {
    return (
      <span className={styles.empty} title="No best practices">
        –
      </span>
    );
  }
  const Icon = CELL_ICONS[mark];
  return (
    <button
      type="button"
      {...cellLook({ mark, hatched: cell.unknown > 0 })}
      aria-label={`${place}: ${cellWords(cell)}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onPress}
    >
      <span className={cellWordsClass}>
        <Icon size={14} aria-hidden />
        {mark === 'out-of-scope'
          ? 'Out'
          : `${cell.established} of ${cell.inScope}`}
      </span>
    </button>
  );
}
