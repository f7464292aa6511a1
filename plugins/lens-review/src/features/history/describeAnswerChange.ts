import {
  AnswerInput,
  Choice,
  HistoryEntry,
  matchesScope,
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, toDraft } from '../../state/questionDraft';
import { practiceWords } from '../answer/practiceWords';
import { Change, compareNotes, compareWords } from './change';
import { recordedAnswer } from './recordedAnswer';

interface ToWordsOptions {
  question: Question;
  answer: AnswerInput | undefined;
  scope: ReviewScope;
}

/** What an answer says of one best practice. */
function wordsOf(choice: Choice, options: ToWordsOptions): string {
  const { question, answer, scope } = options;
  const said = practiceAnswer(toDraft(question, answer), choice.id);
  const isLeftOut =
    said.kind === 'not-in-place' &&
    !answer?.inScopeChoices.includes(choice.id) &&
    matchesScope(choice.outOfScopeWhen, scope) !== undefined;
  return practiceWords(
    isLeftOut ? { kind: 'not-applicable', reason: 'OUT_OF_SCOPE' } : said,
  );
}

function questionWords(answer: AnswerInput | undefined): string {
  const { applicable = true, reason = 'NONE' } = answer ?? {};
  return applicable
    ? 'Applicable'
    : practiceWords({ kind: 'not-applicable', reason });
}

/** What a saved answer changed, best practice by best practice. */
export function describeAnswerChange(input: {
  entry: Pick<HistoryEntry, 'from' | 'to'>;
  question: Question;
  /** Best practices that it leaves out are named so, not as not in place. */
  scope: ReviewScope;
}): readonly Change[] {
  const { entry, question, scope } = input;
  const before = recordedAnswer(entry.from);
  const after = recordedAnswer(entry.to);
  const common = { question, scope };

  return [
    ...compareWords(
      'The whole question',
      questionWords(before),
      questionWords(after),
    ),
    ...question.choices
      .filter(choice => !choice.noneOfThese)
      .flatMap(choice => [
        ...compareWords(
          choice.title,
          wordsOf(choice, { ...common, answer: before }),
          wordsOf(choice, { ...common, answer: after }),
        ),
        ...compareNotes(
          `Note on ${choice.title}`,
          before?.choiceNotes[choice.id],
          after?.choiceNotes[choice.id],
        ),
      ]),
    ...compareNotes('Notes', before?.notes, after?.notes),
  ];
}
