import {
  NotApplicableReason,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeAnswer, QuestionDraft } from './questionDraft';

/** A change to a draft; the functions below make the ones that the tab offers. */
export type DraftChange = (draft: QuestionDraft) => QuestionDraft;

export function setPractice(
  choiceId: string,
  answer: PracticeAnswer,
): DraftChange {
  return draft => ({
    ...draft,
    practices: { ...draft.practices, [choiceId]: answer },
  });
}

/** "None of these": every best practice that is not marked not applicable is not in place. */
export function setNoneOfThese(question: Question): DraftChange {
  return draft => ({
    ...draft,
    practices: Object.fromEntries(
      question.choices
        .filter(choice => !choice.noneOfThese)
        .map(({ id }) => {
          const answer = draft.practices[id];
          return [
            id,
            answer?.kind === 'not-applicable'
              ? answer
              : { kind: 'not-in-place' as const },
          ];
        }),
    ),
  });
}

/** Takes back what was said of the best practices; notes stay. */
export function clearPractices(): DraftChange {
  return draft => ({ ...draft, practices: {} });
}

export function takeBack(choiceId: string): DraftChange {
  return draft => ({
    ...draft,
    takenBack: [...new Set([...draft.takenBack, choiceId])],
  });
}

/** Follows the scope facts again. */
export function leaveOut(choiceId: string): DraftChange {
  return draft => ({
    ...draft,
    takenBack: draft.takenBack.filter(id => id !== choiceId),
    practices: { ...draft.practices, [choiceId]: { kind: 'unanswered' } },
  });
}

export function setChoiceNote(choiceId: string, note: string): DraftChange {
  return draft => ({
    ...draft,
    choiceNotes: { ...draft.choiceNotes, [choiceId]: note },
  });
}

export function setNotes(notes: string): DraftChange {
  return draft => ({ ...draft, notes });
}

export function setNotApplicable(reason: NotApplicableReason): DraftChange {
  return draft => ({ ...draft, applicable: false, reason });
}

export function setApplicable(): DraftChange {
  return ({ reason: _, ...draft }) => ({ ...draft, applicable: true });
}
