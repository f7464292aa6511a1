import {
  Lens,
  practiceWords,
  ReviewScope,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PastStep } from './planPast';

/** The columns of a kept score and its best practices, as Lens review would have written them on that day. */
export function scoreStep(options: {
  lens: Lens;
  scope: ReviewScope;
  step: PastStep;
  now: Date;
}) {
  const { lens, scope, step, now } = options;
  const { score, questions } = scoreReview({
    lens,
    scope,
    answers: Object.entries(step.answers).map(([questionId, answer]) => ({
      ...answer,
      questionId,
    })),
    now,
  });
  const { riskCounts, openPractices, acceptedPractices, maturity } = score;
  return {
    score: {
      status: step.submitted ? 'complete' : 'draft',
      risk: score.risk,
      risk_high: riskCounts.HIGH,
      risk_medium: riskCounts.MEDIUM,
      risk_none: riskCounts.NONE,
      risk_unanswered: riskCounts.UNANSWERED,
      risk_not_applicable: riskCounts.NOT_APPLICABLE,
      open_high: openPractices.HIGH,
      open_medium: openPractices.MEDIUM,
      open_low: openPractices.LOW,
      accepted_high: acceptedPractices.HIGH,
      accepted_medium: acceptedPractices.MEDIUM,
      accepted_low: acceptedPractices.LOW,
      unknown_practices: score.unknownPractices,
      out_of_scope: score.outOfScope,
      contradicted: score.contradicted,
      answered: score.answered,
      questions: score.questions,
      maturity_verified: maturity?.verified ?? null,
      maturity_claimed: maturity?.claimed ?? null,
      maturity_possible: maturity?.possible ?? null,
    },
    words: practiceWords(lens, questions).map((practices, word) => ({
      word,
      lens_version: lens.version,
      open: practices.open,
      established: practices.established,
      in_scope: practices.inScope,
    })),
  };
}
