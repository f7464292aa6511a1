import { Question } from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, QuestionDraft } from '../../state';
import { NOT_APPLICABLE_REASONS } from './notApplicableReasons';
import { practiceWords } from './practiceWords';

/** One line of an answer in words. */
export interface DescribedLine {
  readonly label: string;
  readonly value: string;
}

const NOTHING = '—';

/** An answer in words, always with the same lines, so that two can stand side by side. */
export function describeDraft(
  question: Question,
  draft: QuestionDraft,
): readonly DescribedLine[] {
  const reason = draft.reason && NOT_APPLICABLE_REASONS[draft.reason].title;
  return [
    {
      label: 'The question',
      value: draft.applicable
        ? 'Applicable'
        : `Not applicable: ${reason ?? NOTHING}`,
    },
    ...question.choices
      .filter(choice => !choice.noneOfThese)
      .map(choice => {
        const answer = practiceAnswer(draft, choice.id);
        const notes = [
          answer.kind === 'not-applicable' ? answer.note : undefined,
          draft.choiceNotes[choice.id],
          draft.takenBack.includes(choice.id) ? 'Taken back into scope' : '',
        ].filter(Boolean);
        return {
          label: choice.title,
          value: [practiceWords(answer), ...notes].join('\n'),
        };
      }),
    { label: 'Notes', value: draft.notes || NOTHING },
  ];
}
