import {
  HistoryEntry,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Change } from './change';
import { describeAnswerChange } from './describeAnswerChange';
import { describeReviewChange } from './describeReviewChange';

/** A history entry in words. */
export interface EntryWords {
  readonly headline: string;
  /** The question that it concerns, where the lens has it. */
  readonly questionId?: string;
  readonly changes: readonly Change[];
}

/** Says what happened, with questions and best practices by their titles. */
export function describeEntry(input: {
  entry: HistoryEntry;
  lens: Lens;
  /** Best practices that it leaves out are named so, not as not in place. */
  scope: ReviewScope;
}): EntryWords {
  const { entry, lens, scope } = input;
  const question = lens.pillars
    .flatMap(pillar => pillar.questions)
    .find(each => each.id === entry.questionId);
  const about = question?.subject ?? question?.title ?? entry.questionId;
  switch (entry.type) {
    case 'review-started':
      return {
        headline: 'Started the review',
        changes: describeReviewChange(entry, lens),
      };
    case 'review-changed':
      return {
        headline: 'Changed the review',
        changes: describeReviewChange(entry, lens),
      };
    case 'review-submitted':
      return { headline: 'Submitted the review', changes: [] };
    case 'answer-saved':
      return {
        headline: `Answered ${about}`,
        questionId: question?.id,
        changes: question
          ? describeAnswerChange({ entry, question, scope })
          : [],
      };
    case 'answer-confirmed':
      return {
        headline: `Confirmed that ${about} is still true`,
        questionId: question?.id,
        changes: [],
      };
    // no default
  }
}
