import {
  Answer,
  Choice,
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { outByScope } from './outOfScope';
import {
  practiceAnswer,
  PracticeAnswerKind,
  QuestionDraft,
} from './questionDraft';

/** What a save sends, with nothing left to defaults. */
export type AnswerContent = Pick<
  Answer,
  | 'selectedChoices'
  | 'notApplicableChoices'
  | 'unknownChoices'
  | 'unansweredChoices'
  | 'inScopeChoices'
  | 'choiceNotes'
  | 'applicable'
  | 'reason'
  | 'notes'
>;

interface ToBodyOptions {
  question: Question;
  draft: QuestionDraft;
  scope: ReviewScope;
}

/**
 * The `_no` choice, where the draft amounts to it: every best practice in scope has been considered, none is in place
 * and at least one is said not to be.
 */
function noneOfThese({ question, draft, scope }: ToBodyOptions) {
  const practices = question.choices.filter(choice => !choice.noneOfThese);
  const kindOf = (choice: Choice) => practiceAnswer(draft, choice.id).kind;
  if (practices.some(choice => kindOf(choice) === 'in-place')) {
    return undefined;
  }
  const kinds = practices
    .filter(choice => !outByScope(choice, { draft, scope }))
    .map(kindOf);
  return kinds.includes('not-in-place') && !kinds.includes('unanswered')
    ? question.choices.find(choice => choice.noneOfThese)
    : undefined;
}

/** Turns a draft into the answer that is sent. "Not in place" is what stands in no list. */
export function toAnswerContent(options: ToBodyOptions): AnswerContent {
  const { question, draft } = options;
  const practices = question.choices.filter(choice => !choice.noneOfThese);
  const idsOf = (kind: PracticeAnswerKind) =>
    practices
      .map(choice => choice.id)
      .filter(id => practiceAnswer(draft, id).kind === kind);
  const none = noneOfThese(options);

  return {
    selectedChoices: none ? [none.id] : idsOf('in-place'),
    notApplicableChoices: practices.flatMap(({ id }) => {
      const answer = practiceAnswer(draft, id);
      if (answer.kind !== 'not-applicable') {
        return [];
      }
      const note = answer.note?.trim();
      return [{ choiceId: id, reason: answer.reason, ...(note && { note }) }];
    }),
    unknownChoices: idsOf('dont-know'),
    unansweredChoices: idsOf('unanswered'),
    inScopeChoices: [...draft.takenBack],
    choiceNotes: Object.fromEntries(
      Object.entries(draft.choiceNotes).filter(([, note]) => note.trim()),
    ),
    applicable: draft.applicable,
    ...(!draft.applicable && draft.reason && { reason: draft.reason }),
    ...(draft.notes.trim() && { notes: draft.notes }),
  };
}
