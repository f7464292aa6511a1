import {
  Answer,
  SubjectChange,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What has changed of what an answer is about; empty: it needs no confirmation for that. */
export function changesOf(
  answer: Answer | undefined,
): readonly SubjectChange[] {
  return answer?.subjects?.changes ?? [];
}

/** The answers that want confirmation because what they are about has changed. */
export function changedAnswers(answers: Iterable<Answer>): readonly Answer[] {
  return [...answers].filter(answer => changesOf(answer).length > 0);
}
