import { parseCondition } from '../../condition';
import { RiskRule, RuleLevel } from '../../model';
import { FORMAT, RULE_LEVELS } from '../format';
import { LensNode } from './LensNode';

/** Reads a question's risk rules. A rule that cannot be read is an error in any mode: without it the score would be another. */
export function readRiskRules(
  question: LensNode,
  choiceIds: ReadonlySet<string>,
): readonly RiskRule[] {
  const nodes = question.list('riskRules');
  const rules = nodes.flatMap(node => readRule(node, choiceIds));
  const path = question.pathOf('riskRules');
  if (nodes.length === 0) {
    question.log.error({
      code: 'risk-rules-missing',
      path,
      message: 'The question has no risk rules; add at least the default.',
    });
    return [];
  }
  if (nodes.length > FORMAT.riskRules) {
    question.log.deviation({
      code: 'risk-rules-too-many',
      path,
      message: `The format takes ${FORMAT.riskRules} rules; there are ${nodes.length}.`,
    });
  }
  if (new Set(rules.map(({ level }) => level)).size < rules.length) {
    question.log.deviation({
      code: 'risk-level-repeated',
      path,
      message: 'Two rules name one level; join their conditions with ||.',
    });
  }
  if (!rules.some(({ condition }) => condition.kind === 'default')) {
    question.log.deviation({
      code: 'default-missing',
      path,
      message:
        'No rule is the default; where none holds, the highest level counts.',
    });
  }
  return rules;
}

function readRule(
  node: LensNode,
  choiceIds: ReadonlySet<string>,
): readonly RiskRule[] {
  node.reportUnknownKeys(['condition', 'risk']);
  const source = node.text('condition') ?? '';
  const parsed = parseCondition(source, choiceIds);
  if (!parsed.ok) {
    node.log.error({
      code: parsed.code,
      path: node.pathOf('condition'),
      message: parsed.message,
    });
  }
  const risk = node.value('risk');
  const level = RULE_LEVELS.find((known): known is RuleLevel => known === risk);
  if (!level) {
    node.log.error({
      code: 'risk-level-unknown',
      path: node.pathOf('risk'),
      message: `The risk is one of ${RULE_LEVELS.join(', ')}.`,
    });
  }
  return parsed.ok && level
    ? [{ condition: parsed.condition, source, level }]
    : [];
}
