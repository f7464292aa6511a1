import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiProhibitedLine,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { RISK_LOOKS } from '../../components/RiskBadge';
import { MatrixMark } from './cellWords';

/** Icons of the marks; the words stand beside them or in the button's name. */
export const CELL_ICONS: Readonly<Record<MatrixMark, RemixiconComponentType>> =
  {
    HIGH: RISK_LOOKS.HIGH.icon,
    MEDIUM: RISK_LOOKS.MEDIUM.icon,
    LOW: RISK_LOOKS.LOW.icon,
    unknown: RiQuestionLine,
    accepted: RiShieldCheckLine,
    clear: RiCheckboxCircleLine,
    'out-of-scope': RiProhibitedLine,
  };
