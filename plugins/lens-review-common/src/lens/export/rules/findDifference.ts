import { Condition, Question, RiskRule, RuleLevel } from '../../../model';
import { highestLevel } from '../../../scoring/documentedRisk';
import { COMBINATIONS, TernaryWords } from './TernaryWords';

/** Operands that are evaluated at most, over all answers: about a second. */
const MAX_STEPS = 100_000_000;
const ALL = 2 ** COMBINATIONS - 1;

/** An answer to which two lists of rules give different levels. */
export interface Difference {
  readonly selected: readonly string[];
  readonly notApplicable: readonly string[];
}

/**
 * Compares two lists of rules over every answer that scoring takes to rules: selected and not applicable choices in
 * all combinations. `too-many` where these are more than can be tried.
 */
export function findDifference(
  question: Question,
  before: readonly RiskRule[],
  after: readonly RiskRule[],
): Difference | 'too-many' | undefined {
  const conditions = [...before, ...after].map(({ condition }) => condition);
  const named = new Set(conditions.flatMap(idsOf));
  const ids = question.choices.map(({ id }) => id).filter(id => named.has(id));
  const words = new TernaryWords(ids);
  const steps = conditions.reduce((sum, each) => sum + sizeOf(each), 0);
  if (words.count * steps > MAX_STEPS) {
    return 'too-many';
  }
  for (let word = 0; word < words.count; word += 1) {
    words.select(word);
    const answers = answersToRules(question, words);
    const was = levels(before, words, answers);
    const is = levels(after, words, answers);
    const differs =
      (was.HIGH_RISK ^ is.HIGH_RISK) |
      (was.MEDIUM_RISK ^ is.MEDIUM_RISK) |
      (was.NO_RISK ^ is.NO_RISK);
    if (differs !== 0) {
      // The lowest bit that is set.
      const at = { word, combination: 31 - Math.clz32(differs & -differs) };
      return {
        selected: words.idsWith('true', at),
        notApplicable: words.idsWith('neutral', at),
      };
    }
  }
  return undefined;
}

/** Combinations in which each level comes out. */
function levels(
  rules: readonly RiskRule[],
  words: TernaryWords,
  answers: number,
): Record<RuleLevel, number> {
  const found = { HIGH_RISK: 0, MEDIUM_RISK: 0, NO_RISK: 0 };
  let undecided = answers;
  for (const { condition, level } of rules) {
    words.evaluate(condition);
    // Neutral is enough for a rule that says that there is no risk.
    const holds = undecided & (level === 'NO_RISK' ? ~words.f : words.t);
    found[level] |= holds;
    undecided &= ~holds;
  }
  found[highestLevel(rules)] |= undecided;
  return found;
}

/**
 * Without the combinations to which no rule is applied: nothing selected, every best practice not applicable, or
 * "none of these" not applicable. A choice that no rule names may have any value.
 */
function answersToRules(question: Question, words: TernaryWords): number {
  let answers = ALL;
  let anySelected = 0;
  let anyApplicable = 0;
  for (const { id, noneOfThese } of question.choices) {
    const planes = words.planesOf(id);
    anySelected |= planes?.t ?? ALL;
    if (noneOfThese) {
      answers &= planes ? planes.t | planes.f : ALL;
    } else {
      anyApplicable |= planes ? planes.t | planes.f : ALL;
    }
  }
  return answers & anySelected & anyApplicable;
}

function idsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'default':
      return [];
    case 'choice':
      return [condition.id];
    case 'not':
      return idsOf(condition.of);
    default:
      return condition.of.flatMap(idsOf);
  }
}

function sizeOf(condition: Condition): number {
  switch (condition.kind) {
    case 'default':
    case 'choice':
      return 1;
    case 'not':
      return 1 + sizeOf(condition.of);
    default:
      return condition.of.reduce((sum, each) => sum + sizeOf(each), 1);
  }
}
