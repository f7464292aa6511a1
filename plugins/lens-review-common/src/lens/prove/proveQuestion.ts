import { Finding, Question } from '../../model';
import { coverage, hasDefault } from './checks/coverage';
import { highestRisk } from './checks/highestRisk';
import { moreIsWorse } from './checks/moreIsWorse';
import { noneOfThese } from './checks/noneOfThese';
import { pairsOfRules } from './checks/pairsOfRules';
import { unneededPractices } from './checks/unneededPractices';
import { unreachableRules } from './checks/unreachableRules';
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

/** What the rules of one question do wrong; paths begin at the question. */
export function proveQuestion(question: Question): readonly Finding[] {
  if (!canBeProven(question)) {
    return notProven(question);
  }
  const table = new RuleTable(question);
  return CHECKS.flatMap(check => check(table));
}

function notProven(question: Question): readonly Finding[] {
  const { riskRules } = question;
  const named = namedChoices(question).length;
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
      message: `The ${riskRules.length} rules name ${named} choices; at most ${MAX_PROVEN_RULES} rules with ${MAX_NAMED_CHOICES} choices are tried out. Not checked: rules that are never reached, answers without a rule, the highest risk, best practices that no rule needs, more practices with a higher risk, none of these, and rules that contradict one another.`,
    },
  ];
}
