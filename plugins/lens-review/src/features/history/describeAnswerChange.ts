import {
  AnswerInput,
  Choice,
  HistoryEntry,
  lensReviewContract,
  matchesScope,
  NotApplicableReason,
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, toDraft } from '../../state/questionDraft';
import { Change, compareNotes, compareWords } from './change';

const REASON_WORDS: Readonly<Record<NotApplicableReason, string>> = {
  OUT_OF_SCOPE: 'Out of scope',
  BUSINESS_PRIORITIES: 'Not applicable: business priorities',
  ARCHITECTURE_CONSTRAINTS: 'Not applicable: architecture constraints',
  OTHER: 'Not applicable: another reason',
  NONE: 'Not applicable: no reason',
};

/** History may keep more with an answer than what a person says of it. */
const recordedAnswer = lensReviewContract.saveAnswer.body.strip();

function readAnswer(recorded: HistoryEntry['from']): AnswerInput | undefined {
  return recordedAnswer.safeParse(recorded).data;
}

interface ToWordsOptions {
  question: Question;
  answer: AnswerInput | undefined;
  scope: ReviewScope;
}

/** What an answer says of one best practice. */
function practiceWords(choice: Choice, options: ToWordsOptions): string {
  const { question, answer, scope } = options;
  const said = practiceAnswer(toDraft(question, answer), choice.id);
  switch (said.kind) {
    case 'in-place':
      return 'In place';
    case 'dont-know':
      return "Don't know";
    case 'not-applicable':
      return REASON_WORDS[said.reason];
    case 'unanswered':
      return 'Not answered';
    case 'not-in-place':
      return !answer?.inScopeChoices.includes(choice.id) &&
        matchesScope(choice.outOfScopeWhen, scope)
        ? 'Out of scope'
        : 'Not in place';
    // no default
  }
}

function questionWords(answer: AnswerInput | undefined): string {
  return answer?.applicable === false
    ? REASON_WORDS[answer.reason ?? 'NONE']
    : 'Applicable';
}

/** What a saved answer changed, best practice by best practice. */
export function describeAnswerChange(input: {
  entry: Pick<HistoryEntry, 'from' | 'to'>;
  question: Question;
  /** Best practices that it leaves out are named so, not as not in place. */
  scope: ReviewScope;
}): readonly Change[] {
  const { entry, question, scope } = input;
  const before = readAnswer(entry.from);
  const after = readAnswer(entry.to);
  const wordsOf = (choice: Choice, answer: AnswerInput | undefined) =>
    practiceWords(choice, { question, answer, scope });

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
          wordsOf(choice, before),
          wordsOf(choice, after),
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
