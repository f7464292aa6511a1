import { MilestoneSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { MilestoneHead } from '../../model';
import { presentScorecard } from '../reviews/presentReview';

/** A milestone as the contract has it, without the answers. */
export function presentMilestone(milestone: MilestoneHead): MilestoneSummary {
  const { number, name, at, by, lensVersion, review } = milestone;
  return {
    number,
    name,
    at,
    by,
    lensVersion,
    scorecard: presentScorecard(review),
  };
}
