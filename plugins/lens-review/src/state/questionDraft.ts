import {
  AnswerInput,
  NotApplicableReason,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What a person says of one best practice. */
export type PracticeAnswer =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'in-place' }
  | { readonly kind: 'not-in-place' }
  | { readonly kind: 'dont-know' }
  | {
      readonly kind: 'not-applicable';
      readonly reason: NotApplicableReason;
      readonly note?: string;
    };

export type PracticeAnswerKind = PracticeAnswer['kind'];

/** An answer in the form that a person edits: one word per best practice. */
export interface QuestionDraft {
  /** Best practice id → what is said of it; one that is missing is unanswered. */
  readonly practices: Readonly<Record<string, PracticeAnswer>>;
  /** Best practices taken back into scope although the scope facts leave them out. */
  readonly takenBack: readonly string[];
  readonly choiceNotes: Readonly<Record<string, string>>;
  readonly applicable: boolean;
  readonly reason?: NotApplicableReason;
  readonly notes: string;
}

const UNANSWERED: PracticeAnswer = { kind: 'unanswered' };

export function practiceAnswer(
  draft: QuestionDraft,
  choiceId: string,
): PracticeAnswer {
  return draft.practices[choiceId] ?? UNANSWERED;
}

/**
 * Nothing selected, not even "none of these", and nothing left for later: the answer says nothing of the best practices
 * that are in no list. It was not written by the tab, which selects `_no` where it means "not in place".
 */
function saysNothing(question: Question, answer: AnswerInput): boolean {
  return (
    !answer.selectedChoices.length &&
    !answer.unansweredChoices.length &&
    question.choices.some(choice => choice.noneOfThese)
  );
}

function practiceOf(
  answer: AnswerInput,
  { question, choiceId }: { question: Question; choiceId: string },
): PracticeAnswer {
  if (answer.selectedChoices.includes(choiceId)) {
    return { kind: 'in-place' };
  }
  const notApplicable = answer.notApplicableChoices.find(
    mark => mark.choiceId === choiceId,
  );
  if (notApplicable) {
    const { reason, note } = notApplicable;
    return { kind: 'not-applicable', reason, ...(note && { note }) };
  }
  if (answer.unknownChoices.includes(choiceId)) {
    return { kind: 'dont-know' };
  }
  if (answer.unansweredChoices.includes(choiceId)) {
    return UNANSWERED;
  }
  return saysNothing(question, answer) ? UNANSWERED : { kind: 'not-in-place' };
}

/** Opens a saved answer for editing; without one, nothing has been considered yet. */
export function toDraft(
  question: Question,
  answer: AnswerInput | undefined,
): QuestionDraft {
  if (!answer) {
    return {
      practices: {},
      takenBack: [],
      choiceNotes: {},
      applicable: true,
      notes: '',
    };
  }
  return {
    practices: Object.fromEntries(
      question.choices
        .filter(choice => !choice.noneOfThese)
        .map(({ id }) => [id, practiceOf(answer, { question, choiceId: id })]),
    ),
    takenBack: answer.inScopeChoices,
    choiceNotes: answer.choiceNotes,
    applicable: answer.applicable,
    ...(answer.reason && { reason: answer.reason }),
    notes: answer.notes ?? '',
  };
}
