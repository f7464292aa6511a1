import { evaluateCondition } from '../condition';
import { bestPracticesOf } from '../lens/find';
import {
  EffectiveAnswer,
  EffectiveChoice,
  Question,
  Risk,
  RiskRule,
  RuleLevel,
  TruthValue,
} from '../model';
import { highestLevel } from './documentedRisk';

const AS_RISK: Readonly<Record<RuleLevel, Risk>> = {
  HIGH_RISK: 'HIGH',
  MEDIUM_RISK: 'MEDIUM',
  NO_RISK: 'NONE',
};

/** Risk of a question by the AWS reading. */
export function questionRisk(
  question: Question,
  answer: EffectiveAnswer,
): Risk {
  if (!answer.applicable) {
    return 'NOT_APPLICABLE';
  }
  const choices = new Map(
    answer.choices.map(choice => [choice.choiceId, choice]),
  );
  const practices = bestPracticesOf(question);
  if (
    practices.length > 0 &&
    practices.every(({ id }) => choices.get(id)?.notApplicable)
  ) {
    return 'NONE';
  }
  if (
    !answer.choices.some(({ selected }) => selected) ||
    practices.some(({ id }) => isNotConsidered(choices.get(id)))
  ) {
    return 'UNANSWERED';
  }
  const valueOf = (id: string) => truthValue(choices.get(id));
  const rule = question.riskRules.find(candidate => holds(candidate, valueOf));
  return AS_RISK[rule?.level ?? highestLevel(question.riskRules)];
}

/** Nobody has said anything of it: a question that is half answered is not answered. */
function isNotConsidered(choice: EffectiveChoice | undefined): boolean {
  return choice?.unknown === true && choice.origin === 'none';
}

function truthValue(choice: EffectiveChoice | undefined): TruthValue {
  if (choice?.selected) {
    return 'true';
  }
  return choice?.notApplicable ? 'neutral' : 'false';
}

/** A rule that comes out neutral holds only where it says that there is no risk. */
function holds(rule: RiskRule, valueOf: (id: string) => TruthValue): boolean {
  const value = evaluateCondition(rule.condition, valueOf);
  return value === 'true' || (value === 'neutral' && rule.level === 'NO_RISK');
}
