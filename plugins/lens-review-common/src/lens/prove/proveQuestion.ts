import { Finding, Question } from '../../model';
import { coverage, hasDefault } from './checks/coverage';
import { highestRisk } from './checks/highestRisk';
import { moreIsWorse } from './checks/moreIsWorse';
import { noneOfThese } from './checks/noneOfThese';
import { pairsOfRules } from './checks/pairsOfRules';
import { unneededPractices } from './checks/unneededPractices';
import { unreachableRules } from './checks/unreachableRules';
import { ProofEffort } from './proofEffort';
import {
  canBeProven,
  MAX_NAMED_CHOICES,
  MAX_PROVEN_RULES,
  namedChoices,
  RuleTable,
} from './RuleTable';

const CHECKS = [
  unreachableRules,
  coverage,
  highestRisk,
  unneededPractices,
  moreIsWorse,
  noneOfThese,
  pairsOfRules,
];

const NOT_CHECKED =
  'Not checked: rules that are never reached, answers without a rule, the highest risk, best practices that no rule needs, more practices with a higher risk, none of these, and rules that contradict one another.';

/** What the rules of one question do wrong; paths begin at the question. */
export function proveQuestion(
  question: Question,
  effort: ProofEffort,
): readonly Finding[] {
  if (!canBeProven(question)) {
    const { riskRules } = question;
    const named = namedChoices(question).length;
    return notProven(
      question,
      `The ${riskRules.length} rules name ${named} choices; at most ${MAX_PROVEN_RULES} rules with ${MAX_NAMED_CHOICES} choices are tried out.`,
    );
  }
  if (!effort.spend(question)) {
    return notProven(
      question,
      'The lens is too large to try out every question: those before this one have taken all the time that there is. Split the lens, or name fewer choices in its conditions.',
    );
  }
  const table = new RuleTable(question);
  return CHECKS.flatMap(check => check(table));
}

function notProven(question: Question, why: string): readonly Finding[] {
  return [
    ...(hasDefault(question)
      ? []
      : [
          {
            severity: 'warning' as const,
            code: 'default-missing',
            path: 'riskRules',
            message:
              'No rule is the default; where none holds, the highest level counts. Add a default.',
          },
        ]),
    {
      severity: 'info',
      code: 'rules-not-proven',
      path: 'riskRules',
      message: `${why} ${NOT_CHECKED}`,
    },
  ];
}
