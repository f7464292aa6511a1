/** A best practice of a review; a choice id can be in several questions. */
export interface PracticeKey {
  readonly questionId: string;
  readonly choiceId: string;
}

/** Whether two keys name the same best practice. */
export function isSamePractice(a: PracticeKey, b: PracticeKey): boolean {
  return a.questionId === b.questionId && a.choiceId === b.choiceId;
}
