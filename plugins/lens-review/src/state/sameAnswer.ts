import { AnswerContent } from './answerBody';

function canonical(content: AnswerContent): string {
  return JSON.stringify([
    [...content.selectedChoices].sort(),
    content.notApplicableChoices
      .map(({ choiceId, reason, note }) => [choiceId, reason, note])
      .sort(),
    [...content.unknownChoices].sort(),
    [...content.unansweredChoices].sort(),
    [...content.inScopeChoices].sort(),
    Object.entries(content.choiceNotes).sort(),
    content.applicable,
    content.reason,
    content.notes,
  ]);
}

/** Whether two answers say the same; order in the lists says nothing. */
export function sameAnswer(a: AnswerContent, b: AnswerContent): boolean {
  return canonical(a) === canonical(b);
}
