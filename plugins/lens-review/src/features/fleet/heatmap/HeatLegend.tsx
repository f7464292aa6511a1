import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiFileUnknowLine,
  RiQuestionLine,
} from '@remixicon/react';
import { RISK_LOOKS } from '../../../components/RiskBadge';
import { HeatMark } from './heatCell';
import styles from './HeatMap.module.css';

interface Entry {
  mark: HeatMark;
  icon?: RemixiconComponentType;
  words: string;
  hatched?: boolean;
  strength?: number;
}

const ENTRIES: readonly Entry[] = [
  {
    mark: 'never',
    icon: RiFileUnknowLine,
    words: 'No component has a review; at the head of a row: not all have',
    hatched: true,
  },
  {
    mark: 'unanswered',
    icon: RiQuestionLine,
    words: 'Hatched: unanswered questions',
    hatched: true,
  },
  { mark: 'HIGH', icon: RISK_LOOKS.HIGH.icon, words: 'Open, high risk' },
  { mark: 'MEDIUM', icon: RISK_LOOKS.MEDIUM.icon, words: 'Open, medium risk' },
  { mark: 'LOW', icon: RISK_LOOKS.LOW.icon, words: 'Open, low risk' },
  { mark: 'clear', icon: RiCheckboxCircleLine, words: 'Nothing open' },
  {
    mark: 'HIGH',
    strength: 3,
    words: 'Thicker edge: more of the worst risk for each reviewed component',
  },
];

/** What the marks of the heat map mean. */
export function HeatLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {ENTRIES.map(({ mark, icon: Icon, words, hatched, strength }) => (
        <li key={words} className={styles.legendEntry}>
          <span
            className={styles.swatch}
            data-mark={mark}
            data-hatched={hatched}
            data-strength={strength}
          >
            {Icon && <Icon size={14} aria-hidden />}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
