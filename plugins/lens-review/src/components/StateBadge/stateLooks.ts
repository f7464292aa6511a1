import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiCheckboxBlankCircleLine,
  RiProhibitedLine,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { PracticeState } from '@genai-lens/backstage-plugin-lens-review-common';

/** How the state of a best practice is shown. */
export interface StateLook {
  readonly word: string;
  readonly icon: RemixiconComponentType;
}

export const STATE_LOOKS: Readonly<Record<PracticeState, StateLook>> = {
  established: { word: 'In place', icon: RiCheckboxCircleLine },
  open: { word: 'Not in place', icon: RiCheckboxBlankCircleLine },
  unknown: { word: 'Unanswered or unknown', icon: RiQuestionLine },
  accepted: { word: 'Risk accepted', icon: RiShieldCheckLine },
  'out-of-scope': { word: 'Out of scope', icon: RiProhibitedLine },
};
