import {
  AnswerInput,
  bestPracticesOf,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { WatChoice } from './choiceStatuses';

/** An answer that is being put together. */
export type InputDraft = { -readonly [K in keyof AnswerInput]: AnswerInput[K] };

/**
 * An answer before anything of it is known. Where nothing is selected the AWS tool counts the question as unanswered, and
 * so do we. What others provide is left to them.
 */
export function emptyAnswer(
  question: Question,
  { answered, provided }: { answered: boolean; provided: readonly string[] },
): InputDraft {
  return {
    selectedChoices: [],
    notApplicableChoices: [],
    unknownChoices: [],
    unansweredChoices: answered
      ? [...provided]
      : bestPracticesOf(question).map(({ id }) => id),
    inScopeChoices: [],
    choiceNotes: {},
    applicable: true,
  };
}

/** Puts one choice into the status that the AWS tool has it in. A note that is missing leaves the one that is there. */
export function setChoice(
  draft: InputDraft,
  choice: WatChoice,
  { answered }: { answered: boolean },
): void {
  if (
    choice.Status === 'UNSELECTED' &&
    (!answered || isUnselected(draft, choice))
  ) {
    // "Don't know" and "not answered yet" are kept where the tool only repeats that it is not selected.
    setNote(draft, choice);
    return;
  }
  const { ChoiceId: id, Status, Reason = 'NONE', Notes } = choice;
  const without = (ids: readonly string[]) => ids.filter(one => one !== id);
  const mark = draft.notApplicableChoices.find(one => one.choiceId === id);
  draft.unknownChoices = without(draft.unknownChoices);
  draft.unansweredChoices = without(draft.unansweredChoices);
  draft.selectedChoices = without(draft.selectedChoices);
  draft.notApplicableChoices = draft.notApplicableChoices.filter(
    one => one !== mark,
  );
  if (Status === 'NOT_APPLICABLE') {
    const note = Notes ?? mark?.note;
    draft.inScopeChoices = without(draft.inScopeChoices);
    draft.notApplicableChoices = [
      ...draft.notApplicableChoices,
      { choiceId: id, reason: Reason, ...(note && { note }) },
    ];
    // The tool has one note for each choice; this is the one on the mark.
    setNote(draft, { ...choice, Notes: Notes === undefined ? Notes : '' });
    return;
  }
  if (Status === 'SELECTED') {
    draft.selectedChoices = [...draft.selectedChoices, id];
  }
  setNote(draft, choice);
}

function isUnselected(draft: InputDraft, { ChoiceId: id }: WatChoice): boolean {
  return (
    !draft.selectedChoices.includes(id) &&
    !draft.notApplicableChoices.some(one => one.choiceId === id)
  );
}

function setNote(draft: InputDraft, { ChoiceId: id, Notes }: WatChoice): void {
  if (Notes !== undefined) {
    const { [id]: _, ...others } = draft.choiceNotes;
    draft.choiceNotes = Notes === '' ? others : { ...others, [id]: Notes };
  }
}
