import { Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { staleSentences } from '../../components';
import { ConfirmGroup } from './confirmList';

/** What has happened to a review since it was submitted, in sentences. */
export function changesSince(
  review: Pick<Review, 'staleReasons'>,
  groups: readonly ConfirmGroup[],
): readonly string[] {
  const changed = groups
    .flatMap(group => group.rows)
    .filter(row => row.changedSinceSubmit).length;
  const answers =
    changed === 1
      ? 'One answer was saved after the review was submitted.'
      : `${changed} answers were saved after the review was submitted.`;
  return [
    ...staleSentences(review.staleReasons),
    ...(changed > 0 ? [answers] : []),
  ];
}
