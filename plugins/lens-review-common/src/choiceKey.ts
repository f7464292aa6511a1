/** Key of a choice among all choices of a lens; a choice id alone is unique only within its question. */
export function choiceKey(choice: {
  readonly questionId: string;
  readonly choiceId: string;
}): string {
  return JSON.stringify([choice.questionId, choice.choiceId]);
}
