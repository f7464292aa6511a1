import {
  AppliedTemplate,
  SkippedAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { counted } from '../../countWords';

/** Why an answer, or a part of one, is not taken over. */
export const SKIP_WORDS: Readonly<Record<SkippedAnswer['reason'], string>> = {
  answered: 'Is answered already',
  same: 'Says the same already',
  'unknown-question': 'Is not in this version of the lens',
  'unknown-choice': 'This best practice is not in this version of the lens',
  'nothing-left': 'Nothing is left of the answer in this version of the lens',
};

/** How many answers are, or would be, taken over. */
export function applySummary({ applied, dryRun }: AppliedTemplate): string {
  const replaced = applied.filter(({ change }) => change === 'changed').length;
  if (applied.length === 0) {
    return 'There is nothing to take over.';
  }
  const taken = `${counted(applied.length, 'answer')} ${takenWords(
    applied.length,
    dryRun,
  )}`;
  return replaced > 0
    ? `${taken}; ${replaced} of them ${
        replaced === 1 ? 'replaces' : 'replace'
      } an answer of this review.`
    : `${taken}.`;
}

function takenWords(count: number, dryRun: boolean): string {
  if (dryRun) {
    return 'will be taken over';
  }
  return count === 1 ? 'was taken over' : 'were taken over';
}
