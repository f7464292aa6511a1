import { normalizeChoiceId } from '../lens/find';
import { AnswerInput, Question } from '../model';

/** The same answer with choice ids as the lens file writes them; ids that it does not know stay as they are. */
export function normalizeAnswer(
  question: Question,
  input: AnswerInput,
): AnswerInput {
  const normal = (id: string) => normalizeChoiceId(question, id) ?? id;
  return {
    ...input,
    selectedChoices: input.selectedChoices.map(normal),
    notApplicableChoices: input.notApplicableChoices.map(mark => ({
      ...mark,
      choiceId: normal(mark.choiceId),
    })),
    unknownChoices: input.unknownChoices.map(normal),
    unansweredChoices: input.unansweredChoices.map(normal),
    inScopeChoices: input.inScopeChoices.map(normal),
    choiceNotes: Object.fromEntries(
      Object.entries(input.choiceNotes).map(([id, note]) => [normal(id), note]),
    ),
  };
}
