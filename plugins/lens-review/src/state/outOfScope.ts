import {
  Choice,
  matchesScope,
  ReviewScope,
  ScopeCondition,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, QuestionDraft } from './questionDraft';

/**
 * The scope facts that leave a best practice out, unless the person took it back or says that it is in place.
 * Undefined: it is in scope.
 */
export function outByScope(
  choice: Choice,
  { draft, scope }: { draft: QuestionDraft; scope: ReviewScope },
): ScopeCondition | undefined {
  if (
    draft.takenBack.includes(choice.id) ||
    practiceAnswer(draft, choice.id).kind === 'in-place'
  ) {
    return undefined;
  }
  return matchesScope(choice.outOfScopeWhen, scope);
}
