import {
  AnswerInput,
  LIMITS,
  NotApplicableReason,
  WatAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { WatChoice } from './choiceStatuses';
import { cutNote } from './cutNote';

const WITHOUT_NOTE = 'Imported from the AWS tool, where it has no note.';

/** A choice whose note is not too long, and not missing where a reason needs one. */
export function fitChoice(choice: WatChoice): {
  choice: WatChoice;
  warnings: string[];
} {
  const { ChoiceId, Status, Notes, Reason = 'NONE' } = choice;
  const { text, warnings } = fitNote(
    Notes,
    LIMITS.choiceNote,
    `The note on ${ChoiceId}`,
  );
  if (Status !== 'NOT_APPLICABLE') {
    return { choice: { ...choice, Notes: text }, warnings };
  }
  if (needsNote(Reason) && !text) {
    return {
      choice: { ...choice, Reason, Notes: WITHOUT_NOTE },
      warnings: [
        ...warnings,
        `${ChoiceId} is not applicable for the reason ${Reason} and has no note; the import writes one.`,
      ],
    };
  }
  return { choice: { ...choice, Reason, Notes: text }, warnings };
}

/** The same for the question as a whole; `before` is what it has without the import. */
export function fitQuestion(
  { IsApplicable, Reason }: WatAnswer,
  before: { notes: string | undefined; reason?: NotApplicableReason },
): {
  question: Pick<AnswerInput, 'applicable' | 'reason' | 'notes'>;
  warnings: string[];
} {
  const { text: notes, warnings } = fitNote(
    before.notes,
    LIMITS.notes,
    'The note on the question',
  );
  if (IsApplicable) {
    return {
      question: { applicable: true, reason: undefined, notes },
      warnings,
    };
  }
  const reason = Reason ?? before.reason ?? 'NONE';
  const question = { applicable: false, reason, notes };
  return needsNote(reason) && !notes
    ? {
        question: { ...question, notes: WITHOUT_NOTE },
        warnings: [
          ...warnings,
          `The question is not applicable for the reason ${reason} and has no notes; the import writes some.`,
        ],
      }
    : { question, warnings };
}

function needsNote(reason: NotApplicableReason): boolean {
  return reason === 'OTHER' || reason === 'NONE';
}

function fitNote(
  note: string | undefined,
  limit: number,
  what: string,
): { text: string | undefined; warnings: string[] } {
  const { text, cut, characters } = cutNote(note?.trim() ?? '', limit);
  return {
    text: note === undefined ? undefined : text,
    warnings: cut
      ? [`${what} has ${characters} characters and is cut to ${limit}.`]
      : [],
  };
}
