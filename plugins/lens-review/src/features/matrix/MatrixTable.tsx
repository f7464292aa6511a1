import { RiskGrid } from '../../components/RiskGrid';
import { Matrix, MatrixColumn } from './buildMatrix';
import { inPlaceWords } from './cellWords';
import { MatrixCellButton } from './MatrixCellButton';
import styles from './Matrix.module.css';

/** Which cell of the matrix is open. */
export interface CellPlace {
  readonly pillarId: string;
  readonly column: number;
}

/** Heading of a column. */
export function columnTitle(column: MatrixColumn): string {
  return column.topic?.title ?? 'Not assigned';
}

interface MatrixTableProps {
  matrix: Matrix;
  caption: string;
  open: CellPlace | undefined;
  /** Id of the list that an open cell controls. */
  listId: string;
  onToggle: (place: CellPlace) => void;
}

/** Pillars against the topics of one axis. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, caption, open, listId, onToggle } = props;
  return (
    <RiskGrid caption={caption} on="page" className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Pillar</th>
          {matrix.columns.map(column => (
            <th
              key={columnTitle(column)}
              scope="col"
              title={column.topic?.text}
            >
              {columnTitle(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.lines.map(({ pillar, total, cells }) => (
          <tr key={pillar.id}>
            <th scope="row">
              {pillar.name}
              <span className={styles.total}>{inPlaceWords(total)}</span>
            </th>
            {cells.map((cell, column) => (
              <td key={columnTitle(matrix.columns[column])}>
                <MatrixCellButton
                  cell={cell}
                  place={`${pillar.name}, ${columnTitle(
                    matrix.columns[column],
                  )}`}
                  isOpen={
                    open?.pillarId === pillar.id && open.column === column
                  }
                  controls={listId}
                  onPress={() => onToggle({ pillarId: pillar.id, column })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </RiskGrid>
  );
}
