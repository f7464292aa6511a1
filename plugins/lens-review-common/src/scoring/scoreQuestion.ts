import { bestPracticesOf } from '../lens/find';
import {
  EffectiveAnswer,
  EffectiveChoice,
  PracticeState,
  Question,
  Risk,
  ScoredPractice,
  ScoredQuestion,
} from '../model';
import { AcceptancesAndEvidence } from './AcceptancesAndEvidence';
import { questionRisk } from './questionRisk';

/** One question by both readings. */
export function scoreQuestion(input: {
  question: Question;
  answer: EffectiveAnswer;
  records: AcceptancesAndEvidence;
}): ScoredQuestion {
  const { question, answer, records } = input;
  const risk = questionRisk(question, answer);
  const choices = new Map(
    answer.choices.map(choice => [choice.choiceId, choice]),
  );
  const practices = bestPracticesOf(question).map(
    (practice): ScoredPractice => {
      const ref = { questionId: question.id, choiceId: practice.id };
      const choice = choices.get(practice.id);
      const state = stateOf({ answer, choice, risk });
      const established = state === 'established';
      const contradicted = established && records.contradicts(ref);
      return {
        choiceId: practice.id,
        state: state === 'open' && records.accepts(ref) ? 'accepted' : state,
        documentedRisk: practice.documentedRisk,
        origin: choice?.origin ?? 'none',
        contradicted,
        verified: established && !contradicted && records.supports(ref),
      };
    },
  );
  return {
    questionId: question.id,
    pillarId: question.pillarId,
    risk,
    inScope: practices.some(({ state }) => state !== 'out-of-scope'),
    answered: risk !== 'UNANSWERED',
    practices,
  };
}

/** Only `OUT_OF_SCOPE` takes a best practice out; whatever else is not applicable stays open. */
function stateOf(input: {
  answer: EffectiveAnswer;
  choice: EffectiveChoice | undefined;
  risk: Risk;
}): PracticeState {
  const { answer, choice, risk } = input;
  if (
    choice?.notApplicable === 'OUT_OF_SCOPE' ||
    (!answer.applicable && answer.reason === 'OUT_OF_SCOPE')
  ) {
    return 'out-of-scope';
  }
  if (choice?.selected) {
    return 'established';
  }
  return !choice || choice.unknown || risk === 'UNANSWERED'
    ? 'unknown'
    : 'open';
}
