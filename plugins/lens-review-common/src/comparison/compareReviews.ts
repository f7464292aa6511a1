import { questionsOf } from '../lens/find';
import { compareQuestion } from './compareQuestion';
import { inOrder } from './inOrder';
import { newQuestion, retiredQuestion } from './oneSided';
import {
  PillarComparison,
  QuestionComparison,
  QuestionMoment,
  ReviewComparison,
  ReviewMoment,
} from './types';

interface Moments {
  readonly from: ReviewMoment;
  readonly to: ReviewMoment;
}

/** Compares a review at two moments, of which each may have another version of the lens. */
export function compareReviews(moments: Moments): ReviewComparison {
  return {
    pillars: comparePillars(moments),
    questions: compareQuestions(moments),
  };
}

function comparePillars({ from, to }: Moments): readonly PillarComparison[] {
  const scoreOf = ({ scored }: ReviewMoment, id: string) =>
    scored.score.pillars.find(({ pillarId }) => pillarId === id);
  return inOrder(to.lens.pillars, from.lens.pillars).map(({ id, name }) => ({
    pillarId: id,
    name,
    from: scoreOf(from, id),
    to: scoreOf(to, id),
  }));
}

function compareQuestions({
  from,
  to,
}: Moments): readonly QuestionComparison[] {
  const before = questionMoments(from);
  const after = questionMoments(to);
  const ids = inOrder(questionsOf(to.lens), questionsOf(from.lens));
  return ids.flatMap(({ id }) => {
    const [earlier, later] = [before.get(id), after.get(id)];
    if (earlier && later) {
      return [compareQuestion(earlier, later)];
    }
    return [
      ...(earlier ? [retiredQuestion(earlier, to.lens.version)] : []),
      ...(later ? [newQuestion(later)] : []),
    ];
  });
}

function questionMoments({
  lens,
  scored,
}: ReviewMoment): ReadonlyMap<string, QuestionMoment> {
  const scores = new Map(
    scored.questions.map(score => [score.questionId, score]),
  );
  const moments = new Map<string, QuestionMoment>();
  questionsOf(lens).forEach(question => {
    const score = scores.get(question.id);
    if (score) {
      moments.set(question.id, { question, score, version: lens.version });
    }
  });
  return moments;
}
