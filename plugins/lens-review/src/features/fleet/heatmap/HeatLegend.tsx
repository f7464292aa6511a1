import {
  RiCheckboxCircleLine,
  RiFileUnknowLine,
  RiQuestionLine,
} from '@remixicon/react';
import { LegendEntry, RiskGridLegend } from '../../../components/RiskGrid';
import { RISK_LOOKS } from '../../../components/RiskBadge';

const ENTRIES: readonly LegendEntry[] = [
  {
    mark: 'never',
    icon: RiFileUnknowLine,
    words: 'No component has a review; at the head of a row: not all have',
    hatched: true,
  },
  {
    mark: 'unknown',
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
  return <RiskGridLegend entries={ENTRIES} />;
}
