import { parseCondition, printCondition } from '../../../condition';
import { Finding, Question, RiskRule, RuleLevel } from '../../../model';
import { ExportChange } from '../types';
import { addDefault } from './addDefault';
import { Difference } from './findDifference';
import { joinLevels } from './joinLevels';

/** Risk rules as the format takes them, or what stands in the way. */
export interface ExportedRules {
  readonly rules: readonly {
    readonly condition: string;
    readonly risk: RuleLevel;
  }[];
  readonly changes: readonly ExportChange[];
  readonly findings: readonly Finding[];
}

/** The rules of a question with one for each level at most and a default, where that changes no answer. */
export function exportRules(question: Question, path: string): ExportedRules {
  const { riskRules } = question;
  const read = riskRules.map(rule => ({
    ...rule,
    source: sourceOf(rule, question),
  }));
  const result = addDefault(question, joinLevels(question, read));
  const rules = result.ok ? result.rules : read;
  const from = textOf(riskRules);
  const to = textOf(rules);
  return {
    rules: rules.map(({ source, level }) => ({
      condition: source,
      risk: level,
    })),
    changes: from === to ? [] : [{ path, kind: 'replaced', from, to }],
    findings: result.ok ? [] : [defaultMissing(path, result.answer)],
  };
}

/** As it is written, so that a file comes out as it came in; from the tree where it spells a choice differently. */
function sourceOf({ source, condition }: RiskRule, question: Question): string {
  const ids = new Set(question.choices.map(({ id }) => id));
  const again = parseCondition(source, ids);
  return again.ok && again.respelled.size === 0
    ? source
    : printCondition(condition);
}

function textOf(rules: readonly RiskRule[]): string {
  return rules.map(({ level, source }) => `${level}: ${source}`).join('\n');
}

function defaultMissing(
  path: string,
  answer: Difference | 'too-many',
): Finding {
  const because =
    answer === 'too-many'
      ? 'whether one would change an answer cannot be tried out'
      : `none can be added without changing answers: no rule holds ${wordsOf(
          answer,
        )}`;
  return {
    severity: 'error',
    code: 'default-changes-answers',
    path,
    message: `No rule is the default, and ${because}. Add the default to the lens.`,
  };
}

function wordsOf({ selected, notApplicable }: Difference): string {
  const words = [
    ...(selected.length > 0 ? [`${selected.join(', ')} selected`] : []),
    ...(notApplicable.length > 0
      ? [`${notApplicable.join(', ')} not applicable`]
      : []),
  ];
  return words.length > 0
    ? `with ${words.join(' and ')}`
    : 'where none of the choices that the rules name is selected';
}
