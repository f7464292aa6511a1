import { scoreReview } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../__testUtils__/smallLens';
import { NOW } from '../__testUtils__/smallReview';
import { toDraft } from '../state';
import { missingProgress, questionProgress } from './questionProgress';

const question = smallLens.pillars[0].questions[0];
const provided = question.choices
  .filter(({ noneOfThese }) => !noneOfThese)
  .map(({ id: choiceId }) => ({ questionId: question.id, choiceId }));

function score(taken: typeof provided) {
  const { questions } = scoreReview({
    lens: smallLens,
    scope: {},
    answers: [],
    provided: taken,
    now: NOW,
  });
  return questions;
}

describe('best practices that others provide', () => {
  it('need no answer', () => {
    const [scored] = score(provided.slice(0, 1));
    expect(
      questionProgress({ scored, draft: toDraft(question, undefined) }),
    ).toEqual({ inScope: 2, unanswered: 1, unknown: 0 });
  });

  it('answer a question of which all are provided', () => {
    const missing = (questions: ReturnType<typeof score>) =>
      missingProgress({ lens: smallLens, questions, answers: [] }).map(
        each => each.question.id,
      );
    expect(missing(score([]))).toContain(question.id);
    expect(missing(score(provided))).not.toContain(question.id);
  });
});
