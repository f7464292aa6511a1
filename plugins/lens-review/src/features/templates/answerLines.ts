import {
  AnswerInput,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, toDraft } from '../../state';
import { practiceWords } from '../answer/practiceWords';

/** What an answer says of one best practice, or of the whole question. */
export interface AnswerLine {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly note?: string;
}

/** What an answer says, line by line; best practices that it leaves open are not in it. */
export function answerLines(
  question: Question,
  answer: AnswerInput,
): readonly AnswerLine[] {
  if (!answer.applicable) {
    const words = practiceWords({
      kind: 'not-applicable',
      reason: answer.reason ?? 'NONE',
    });
    return [{ id: question.id, title: 'The whole question', words }];
  }
  const draft = toDraft(question, answer);
  return question.choices
    .filter(choice => !choice.noneOfThese)
    .flatMap(({ id, title }) => {
      const said = practiceAnswer(draft, id);
      const note =
        draft.choiceNotes[id] ??
        (said.kind === 'not-applicable' ? said.note : undefined);
      return said.kind === 'unanswered' && !note
        ? []
        : { id, title, words: practiceWords(said), ...(note && { note }) };
    });
}
