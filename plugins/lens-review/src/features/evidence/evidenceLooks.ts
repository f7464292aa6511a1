import {
  RemixiconComponentType,
  RiErrorWarningLine,
  RiQuestionLine,
  RiSearchLine,
  RiShieldCheckLine,
  RiSpeakLine,
  RiTimeLine,
} from '@remixicon/react';
import { EvidenceStanding } from '@genai-lens/backstage-plugin-lens-review-common';

/** How a standing is shown: the word and the icon say it, the tone only repeats it. */
export interface EvidenceLook {
  readonly word: string;
  readonly icon: RemixiconComponentType;
  readonly tone: 'negative' | 'positive' | 'quiet';
  /** What it means for the review. */
  readonly meaning: string;
}

export const EVIDENCE_LOOKS: Readonly<Record<EvidenceStanding, EvidenceLook>> =
  {
    supports: {
      word: 'Supported',
      icon: RiShieldCheckLine,
      tone: 'positive',
      meaning: 'Marked as in place, it counts as verified.',
    },
    contradicts: {
      word: 'Contradicted',
      icon: RiErrorWarningLine,
      tone: 'negative',
      meaning:
        'Even marked as in place, it counts for nothing until this is mended or disputed.',
    },
    disputed: {
      word: 'Disputed',
      icon: RiSpeakLine,
      tone: 'quiet',
      meaning: 'Marked as in place, it counts as claimed, not as verified.',
    },
    undeclared: {
      word: 'Undeclared',
      icon: RiQuestionLine,
      tone: 'quiet',
      meaning:
        'There is nothing to judge by. That speaks neither for nor against it.',
    },
    'nothing-found': {
      word: 'Nothing found',
      icon: RiSearchLine,
      tone: 'quiet',
      meaning: 'That speaks neither for nor against it.',
    },
    expired: {
      word: 'Expired',
      icon: RiTimeLine,
      tone: 'quiet',
      meaning: 'What was known is too old to count.',
    },
  };
