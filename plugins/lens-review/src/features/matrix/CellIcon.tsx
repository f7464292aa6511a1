import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiProhibitedLine,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { RISK_LOOKS } from '../../components/RiskBadge';
import { CellMark } from './cellWords';

const ICONS: Readonly<Record<CellMark, RemixiconComponentType>> = {
  HIGH: RISK_LOOKS.HIGH.icon,
  MEDIUM: RISK_LOOKS.MEDIUM.icon,
  LOW: RISK_LOOKS.LOW.icon,
  unknown: RiQuestionLine,
  accepted: RiShieldCheckLine,
  established: RiCheckboxCircleLine,
  'out-of-scope': RiProhibitedLine,
};

/** The icon of a cell's mark; the words stand beside it or in the button's name. */
export function CellIcon({ mark }: { mark: CellMark }) {
  const Icon = ICONS[mark];
  return <Icon size={14} aria-hidden />;
}
