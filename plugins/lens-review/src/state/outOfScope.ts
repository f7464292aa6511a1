import {
  Choice,
  matchesScope,
  ReviewScope,
  ScopeCondition,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, QuestionDraft } from './questionDraft';

/**
 * The scope facts that leave a best practice out; undefined where the person took it back, says that it is in place or
 * marks it by an own reason.
 */
export function outByScope(
  choice: Choice,
  { draft, scope }: { draft: QuestionDraft; scope: ReviewScope },
): ScopeCondition | undefined {
  const { kind } = practiceAnswer(draft, choice.id);
  if (
    draft.takenBack.includes(choice.id) ||
    kind === 'in-place' ||
    kind === 'not-applicable'
  ) {
    return undefined;
  }
  return matchesScope(choice.outOfScopeWhen, scope);
}
