import {
  HistoryEntry,
  Lens,
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Change } from './change';
import { describeAnswerChange } from './describeAnswerChange';
import { describeConfirmation } from './describeConfirmation';
import { describeDispute } from './describeDispute';
import {
  describeAcceptance,
  describeHandover,
  describeImprovement,
  plannedPractice,
} from './describePlan';
import { describeProvided, providedPractice } from './describeProvided';
import { describeReviewChange } from './describeReviewChange';
import { templateOf } from './templateOf';

/** A history entry in words. */
export interface EntryWords {
  readonly headline: string;
  /** The question that it concerns, where the lens has it. */
  readonly questionId?: string;
  readonly changes: readonly Change[];
}

const HEADLINES: Readonly<
  Record<HistoryEntry['type'], (about: string) => string>
> = {
  'review-started': () => 'Started the review',
  'review-changed': () => 'Changed the review',
  'review-submitted': () => 'Submitted the review',
  'answer-saved': about => `Answered ${about}`,
  'answer-confirmed': about => `Confirmed that ${about} is still true`,
  'evidence-disputed': about => `Disputed the evidence on ${about}`,
  'dispute-withdrawn': about => `Took back the dispute on ${about}`,
  'improvement-planned': about => `Planned how to close “${about}”`,
  'acceptance-requested': about => `Asked to accept the risk of “${about}”`,
  'acceptance-approved': about => `Accepted the risk of “${about}”`,
  'acceptance-declined': about => `Declined to accept the risk of “${about}”`,
  'acceptance-revoked': about =>
    `Took back the acceptance of the risk of “${about}”`,
  'question-handed-over': about => `Handed ${about} over`,
  'question-taken-back': about => `Took ${about} back`,
  'provision-saved': about => `Provided “${about}” to dependents`,
  'provision-withdrawn': about => `Stopped providing “${about}”`,
  'provided-taken': about => `Took “${about}” from a provider`,
  'provided-overridden': about => `Overrode what is provided for “${about}”`,
  'provided-released': about => `Stopped taking or overriding “${about}”`,
  'provided-changed': about => `What is provided for “${about}” has changed`,
  'milestone-taken': () => 'Took a milestone',
  'review-upgraded': () => 'Upgraded the review to a newer version of the lens',
  'lens-updated': () => 'Took a minor version of the lens',
};

interface DescribeOptions {
  entry: HistoryEntry;
  lens: Lens;
  /** Best practices that it leaves out are named so, not as not in place. */
  scope: ReviewScope;
}

function changesOf(
  { entry, lens, scope }: DescribeOptions,
  question: Question | undefined,
): readonly Change[] {
  switch (entry.type) {
    case 'review-started':
    case 'review-changed':
      return describeReviewChange(entry, lens);
    case 'answer-saved':
      return question ? describeAnswerChange({ entry, question, scope }) : [];
    case 'answer-confirmed':
      return describeConfirmation(entry, lens);
    case 'evidence-disputed':
    case 'dispute-withdrawn':
      return describeDispute(entry, question);
    case 'improvement-planned':
      return describeImprovement(entry);
    case 'acceptance-requested':
    case 'acceptance-approved':
    case 'acceptance-declined':
    case 'acceptance-revoked':
      return describeAcceptance(entry);
    case 'question-handed-over':
    case 'question-taken-back':
      return describeHandover(entry);
    case 'provision-saved':
    case 'provision-withdrawn':
    case 'provided-taken':
    case 'provided-overridden':
    case 'provided-released':
    case 'provided-changed':
      return describeProvided(entry);
    default:
      return [];
  }
}

/** Says what happened, with questions and best practices by their titles. */
export function describeEntry(options: DescribeOptions): EntryWords {
  const { entry, lens } = options;
  const question = lens.pillars
    .flatMap(pillar => pillar.questions)
    .find(each => each.id === entry.questionId);
  const about =
    plannedPractice(entry, question) ??
    providedPractice(entry, question) ??
    question?.subject ??
    question?.title ??
    entry.questionId ??
    '';
  const template = templateOf(entry);
  return {
    headline: template
      ? `Answered ${about} from the template “${template}”`
      : HEADLINES[entry.type](about),
    questionId: question?.id,
    // Where nothing was before, "unanswered" and "not said" are no news.
    changes: changesOf(options, question).map(({ from, ...change }) =>
      entry.from ? { ...change, from } : change,
    ),
  };
}
