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
    sentence: 'Nobody has reviewed it within the agreed time.',
  },
  'not-evaluated': {
    tone: 'quiet',
    icon: RiQuestionLine,
    word: 'Not evaluated',
    sentence: 'No version has an evaluation.',
  },
  legacy: {
    tone: 'warning',
    icon: RiHourglassLine,
    word: 'Legacy',
    sentence: 'Its provider has named it as one to move away from.',
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
    sentence: 'Nobody has approved it yet.',
  },
  'approval-refused': {
    tone: 'negative',
    icon: RiCloseCircleLine,
    word: 'Approval refused',
    sentence: 'It was rejected, or its approval was taken back.',
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
