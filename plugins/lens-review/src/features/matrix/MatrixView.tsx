import { useId, useMemo, useRef, useState } from 'react';
import { Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { buildMatrix, MatrixAxis } from './buildMatrix';
import { CellPractices } from './CellPractices';
import { MatrixLegend } from './MatrixLegend';
import { CellPlace, columnTitle, MatrixTable } from './MatrixTable';
import styles from './Matrix.module.css';

const AXES: readonly [MatrixAxis, string][] = [
  ['phases', 'Lifecycle phases'],
  ['responsibleAi', 'Responsible AI'],
  ['principles', 'Design principles'],
];

interface MatrixViewProps {
  lens: Lens;
  scored: ScoredReview;
  onOpen: (target: OpenTarget) => void;
}

/** Where the gaps are: pillars against lifecycle phases, responsible-AI dimensions or design principles. */
export function MatrixView({ lens, scored, onOpen }: MatrixViewProps) {
  const [axis, setAxis] = useState<MatrixAxis>('phases');
  const [open, setOpen] = useState<CellPlace>();
  const openedBy = useRef<Element | null>(null);
  const listId = useId();
  const matrix = useMemo(
    () => buildMatrix({ lens, questions: scored.questions, axis }),
    [lens, scored, axis],
  );
  const axisTitle = AXES.find(([id]) => id === axis)?.[1] ?? axis;
  const line = matrix.lines.find(each => each.pillar.id === open?.pillarId);
  const column = open && matrix.columns[open.column];

  const close = () => {
    setOpen(undefined);
    if (openedBy.current instanceof HTMLElement) openedBy.current.focus();
  };
  const toggle = (place: CellPlace) => {
    if (place.pillarId === open?.pillarId && place.column === open.column) {
      close();
    } else {
      openedBy.current = document.activeElement;
      setOpen(place);
    }
  };

  return (
    <div className={styles.view}>
      <ToggleButtonGroup
        aria-label="Columns of the matrix"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[axis]}
        onSelectionChange={keys => {
          const chosen = AXES.find(([id]) => keys.has(id));
          if (chosen) {
            setAxis(chosen[0]);
            setOpen(undefined);
          }
        }}
      >
        {AXES.map(([id, title]) => (
          <ToggleButton key={id} id={id}>
            {title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Text as="p" variant="body-small" color="secondary">
        Each cell says how many best practices are in place, of those in scope.
        A best practice that belongs to several columns counts in each.
      </Text>
      <MatrixTable
        matrix={matrix}
        caption={`Pillars by ${axisTitle.toLocaleLowerCase('en-US')}`}
        open={open}
        listId={listId}
        onToggle={toggle}
      />
      <MatrixLegend />
      {line && open && column && (
        <CellPractices
          id={listId}
          title={`${line.pillar.name}: ${columnTitle(column)}`}
          cell={line.cells[open.column]}
          onOpen={onOpen}
          onClose={close}
        />
      )}
    </div>
  );
}
