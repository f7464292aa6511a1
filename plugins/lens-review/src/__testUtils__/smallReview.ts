import {
  Answer,
  AnswerInput,
  Review,
  ReviewScope,
  ScoredReview,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from './smallLens';

export const NOW = new Date('2026-11-20T12:00:00Z');

/** A saved answer that says what is given and nothing else. */
export function answerOf(
  questionId: string,
  given: Partial<Answer> = {},
): Answer {
  return {
    questionId,
    revision: 1,
    selectedChoices: [],
    notApplicableChoices: [],
    unknownChoices: [],
    unansweredChoices: [],
    inScopeChoices: [],
    choiceNotes: {},
    applicable: true,
    risk: 'NONE',
    updatedAt: '2026-11-01T12:00:00.000Z',
    updatedBy: 'user:default/ana',
    confirmedAt: '2026-11-01T12:00:00.000Z',
    confirmedBy: 'user:default/ana',
    ...given,
  };
}

/** Scores answers to the small lens. */
export function scoreSmall(
  answers: readonly (AnswerInput & { questionId: string })[],
  scope: ReviewScope = {},
): ScoredReview {
  return scoreReview({ lens: smallLens, scope, answers, now: NOW });
}

/** A review of the small lens. */
export function reviewOf(given: Partial<Review> = {}): Review {
  return {
    entityRef: 'component:default/copilot',
    lensId: 'small',
    lensVersion: '1.0.0',
    status: 'draft',
    scope: {},
    scenarios: [],
    pillarPriority: [],
    createdAt: '2026-10-01T12:00:00.000Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-11-01T12:00:00.000Z',
    updatedBy: 'user:default/ana',
    ...given,
  };
}
