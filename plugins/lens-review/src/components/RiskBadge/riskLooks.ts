import {
  RemixiconComponentType,
  RiAlertFill,
  RiCheckLine,
  RiErrorWarningFill,
  RiInformationLine,
  RiProhibitedLine,
  RiQuestionLine,
} from '@remixicon/react';
import {
  DocumentedRisk,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { BadgeTone } from '@genai-lens/ui-components';

/** How a risk is shown: the word and the icon say it, the tone only repeats it. */
export interface RiskLook {
  readonly word: string;
  readonly icon: RemixiconComponentType;
  readonly tone: BadgeTone;
}

export const RISK_LOOKS: Readonly<Record<Risk | DocumentedRisk, RiskLook>> = {
  HIGH: { word: 'High risk', icon: RiErrorWarningFill, tone: 'negative' },
  MEDIUM: { word: 'Medium risk', icon: RiAlertFill, tone: 'warning' },
  LOW: { word: 'Low risk', icon: RiInformationLine, tone: 'announcement' },
  NONE: { word: 'No risk', icon: RiCheckLine, tone: 'positive' },
  UNANSWERED: { word: 'Unanswered', icon: RiQuestionLine, tone: 'quiet' },
  NOT_APPLICABLE: {
    word: 'Not applicable',
    icon: RiProhibitedLine,
    tone: 'quiet',
  },
};
