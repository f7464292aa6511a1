import { Finding } from '../../../model';
import { highestLevel } from '../../../scoring/documentedRisk';
import { excerpt, overview } from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName } from '../words';

/** The highest level that the rules name, where no answer comes out at it. */
export function highestRisk(table: RuleTable): readonly Finding[] {
  const { question, reached } = table;
  const level = highestLevel(question.riskRules);
  const highest = reached.at(-1);
  if (highest === level) {
    return [];
  }
  const naming = question.riskRules.filter(rule => rule.level === level);
  return [
    {
      // Where only the default names it, it stands there for no other reason than that a default has to.
      severity: naming.every(({ condition }) => condition.kind === 'default')
        ? 'info'
        : 'warning',
      code: 'highest-risk-not-reached',
      path: 'riskRules',
      message: `The rules name ${levelName(
        level,
      )}, but no answer comes out higher than ${levelName(
        highest,
      )}. Correct the conditions or the level.`,
      table: excerpt(table, overview(table)),
    },
  ];
}
