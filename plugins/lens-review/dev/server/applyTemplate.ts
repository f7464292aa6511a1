import {
  AppliedTemplate,
  lensReviewContract,
  ReviewTemplate,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredReview } from './StoredReview';

/** Takes answers of a template over as saves; for one version of the lens, so that it has all of them. */
export function applyTemplate(
  review: StoredReview,
  call: { template: ReviewTemplate; body: unknown; by: string },
): AppliedTemplate {
  const { template, by } = call;
  const { dryRun, overwrite } = lensReviewContract.applyTemplate.body.parse(
    call.body,
  );
  const standing = review.reply().answers;
  const found = template.answers.map(({ questionId, ...to }) => ({
    questionId,
    to,
    from: standing.find(answer => answer.questionId === questionId),
  }));
  const taken = found.filter(({ from }) => !from || overwrite);
  for (const { questionId, to, from } of dryRun ? [] : taken) {
    review.save(questionId, { body: to, revision: from?.revision ?? 0, by });
  }
  const { id, name, revision } = template;
  return {
    dryRun,
    template: { id, name, revision },
    applied: taken.map(({ questionId, to, from }) => ({
      questionId,
      title: questionId,
      change: from ? 'changed' : 'new',
      revision: from?.revision ?? 0,
      to,
    })),
    skipped: found
      .filter(({ from }) => from && !overwrite)
      .map(({ questionId }) => ({ questionId, reason: 'answered' })),
    scorecard: review.reply().scorecard,
  };
}
