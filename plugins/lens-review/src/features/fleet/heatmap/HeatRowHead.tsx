import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiFileUnknowLine,
} from '@remixicon/react';
import { Link } from 'react-router-dom';
import { countWords } from '@genai-lens/ui-components';
import { GroupRow } from '../groupRows';
import styles from './HeatMap.module.css';

interface HeatRowHeadProps {
  row: GroupRow;
  title: string;
  /** The components of the group. */
  href: string;
  /** Opens the groups below it, or closes them. */
  onTurn: () => void;
}

/** The head of a row: the group, indented below its parent, and how many of its reviews have begun, or are that of a System. */
export function HeatRowHead({ row, title, href, onTurn }: HeatRowHeadProps) {
  const { group, depth, below, isOpen } = row;
  const { components, neverReviewed, covered } = group;
  const begun = `${countWords(
    components - neverReviewed - covered,
  )} of ${countWords(components)} begun`;
  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <th scope="row">
      <div
        className={styles.head}
        data-depth={Math.min(depth, 4)}
        data-below={below > 0 || undefined}
      >
        {below > 0 && (
          <button
            type="button"
            className={styles.turn}
            aria-expanded={isOpen}
            aria-label={`${
              below === 1 ? 'The group' : `The ${below} groups`
            } below ${title}`}
            onClick={onTurn}
          >
            <Arrow size={18} aria-hidden />
          </button>
        )}
        <span>
          <Link to={href} className={styles.group}>
            {title}
          </Link>
          <span className={styles.begun}>
            {neverReviewed > 0 && <RiFileUnknowLine size={14} aria-hidden />}
            {covered > 0 ? `${begun}, ${countWords(covered)} covered` : begun}
          </span>
        </span>
      </div>
    </th>
  );
}
