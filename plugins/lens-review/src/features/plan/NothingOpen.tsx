import { ScoredReview } from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';

/** There is nothing to plan, or nobody knows yet. */
export function NothingOpen({ scored }: { scored: ScoredReview }) {
  return scored.score.unknownPractices > 0 ? (
    <EmptyNotice title="Nothing is open so far">
      Some best practices are unanswered or unknown; they may turn out to be
      open.
    </EmptyNotice>
  ) : (
    <EmptyNotice title="Well done, nothing is open">
      Every best practice in scope is in place.
    </EmptyNotice>
  );
}
