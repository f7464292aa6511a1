import {
  RemixiconComponentType,
  RiAlarmWarningLine,
  RiCalendarCloseLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiGitBranchLine,
  RiHistoryLine,
  RiHourglassLine,
  RiQuestionLine,
} from '@remixicon/react';
import { BadgeTone } from '@genai-lens/ui-components';
import { AssetMark } from './marksOf';

/** How a mark is shown; the sentence explains the word. */
export interface MarkLook {
  readonly tone: BadgeTone;
  readonly icon: RemixiconComponentType;
  readonly word: string;
  readonly sentence: string;
}

const PLAIN: Readonly<
  Record<Exclude<AssetMark['code'], 'end-of-life' | 'retiring'>, MarkLook>
> = {
  drift: {
    tone: 'negative',
    icon: RiGitBranchLine,
    word: 'Drift',
    sentence: 'A version changed that its source calls immutable.',
  },
  'review-overdue': {
    tone: 'warning',
    icon: RiHistoryLine,
    word: 'Review overdue',
    sentence: 'Its last review is longer ago than agreed.',
  },
  'evaluation-failed': {
    tone: 'negative',
    icon: RiCloseCircleLine,
    word: 'Failed evaluation',
    sentence: 'The version in use failed an evaluation.',
  },
  evaluated: {
    tone: 'positive',
    icon: RiCheckLine,
    word: 'Evaluated',
    sentence: 'The version in use passed its evaluations.',
  },
  'not-evaluated': {
    tone: 'quiet',
    icon: RiQuestionLine,
    word: 'Not evaluated',
    sentence: 'The version in use has no evaluation.',
  },
  legacy: {
    tone: 'warning',
    icon: RiHourglassLine,
    word: 'Legacy',
    sentence: 'Its provider has marked it as legacy.',
  },
  approved: {
    tone: 'positive',
    icon: RiCheckLine,
    word: 'Approved',
    sentence: 'It may be used here.',
  },
  'approval-expired': {
    tone: 'warning',
    icon: RiHistoryLine,
    word: 'Approval expired',
    sentence: 'It was approved until a day that is past.',
  },
  'not-approved': {
    tone: 'quiet',
    icon: RiQuestionLine,
    word: 'Not approved',
    sentence: 'It is not approved yet.',
  },
  'approval-refused': {
    tone: 'negative',
    icon: RiCloseCircleLine,
    word: 'Approval refused',
    sentence: 'It was rejected, or its approval was revoked.',
  },
};

export function lookOf(mark: AssetMark): MarkLook {
  switch (mark.code) {
    case 'end-of-life':
      return {
        tone: 'negative',
        icon: RiCalendarCloseLine,
        word: 'End of life',
        sentence: mark.since
          ? `Past its end of life since ${mark.since}.`
          : 'Past its end of life.',
      };
    case 'retiring':
      return {
        tone: 'warning',
        icon: RiAlarmWarningLine,
        word: retiringWord(mark.days),
        sentence: `End of life on ${mark.at}.`,
      };
    default:
      return PLAIN[mark.code];
  }
}

function retiringWord(days: number): string {
  switch (days) {
    case 0:
      return 'Ends today';
    case 1:
      return 'Ends in 1 day';
    default:
      return `Ends in ${days} days`;
  }
}
