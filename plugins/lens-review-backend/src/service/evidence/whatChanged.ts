import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';

type Target = Pick<Evidence, 'questionId' | 'choiceId'>;

/** What the list, all of one source, has on the same best practice. */
export function sameTarget(
  list: readonly Evidence[],
  item: Target,
): Evidence | undefined {
  return list.find(
    ({ questionId, choiceId }) =>
      questionId === item.questionId && choiceId === item.choiceId,
  );
}

/** Whether the source said just this before, whenever and wherever it saw it. */
export function saysTheSame(
  before: readonly Evidence[],
  item: Evidence,
): boolean {
  const last = sameTarget(before, item);
  return last?.verdict === item.verdict && last.sentence === item.sentence;
}

/** When the source began to say just this. */
export function sinceWhen(before: readonly Evidence[], item: Evidence): string {
  const last = sameTarget(before, item);
  return last && saysTheSame(before, item)
    ? last.since ?? last.observedAt
    : item.observedAt;
}
