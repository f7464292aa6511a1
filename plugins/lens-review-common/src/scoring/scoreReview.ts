import { effectiveAnswers } from '../answers';
import { questionsOf } from '../lens/find';
import { AcceptancesAndEvidence } from './AcceptancesAndEvidence';
import { scoreOf } from './score';
import { scoreQuestion } from './scoreQuestion';
import { ReviewToScore, ScoredReview } from './types';

/** Scores a review as it stands at `now`. */
export function scoreReview(input: ReviewToScore): ScoredReview {
  const records = new AcceptancesAndEvidence(input);
  const answers = new Map(
    effectiveAnswers(input).map(answer => [answer.questionId, answer]),
  );
  const questions = questionsOf(input.lens).flatMap(question => {
    const answer = answers.get(question.id);
    return answer ? [scoreQuestion({ question, answer, records })] : [];
  });
  const pillars = input.lens.pillars.map(({ id, name }) => ({
    pillarId: id,
    name,
    ...scoreOf(questions.filter(({ pillarId }) => pillarId === id)),
  }));
  return {
    questions,
    score: { ...scoreOf(questions), pillars },
    validUntil: records.validUntil,
  };
}
