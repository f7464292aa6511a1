import { parseCondition } from '../../condition';
import { RiskRule, RuleLevel } from '../../model';
import { FORMAT, RULE_LEVELS } from '../format';
import { LensNode } from './LensNode';

/**
 * Reads a question's risk rules. In any mode it is an error where there are none, where one cannot be read, and where
 * one names a choice that the question does not have: the score would be a guess. What is only spelled differently is
 * understood.
 */
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
  const path = node.pathOf('condition');
  if (!parsed.ok) {
    const { code, message } = parsed;
    node.log.error({ code, path, message });
  } else if (parsed.respelled.size > 0) {
    node.log.deviation({
      code: 'condition-choice-spelling',
      path,
      message: `Write ${[...parsed.respelled]
        .map(([written, id]) => `"${id}" for "${written}"`)
        .join(', ')}.`,
    });
  }
  const level = readLevel(node);
  return parsed.ok && level
    ? [{ condition: parsed.condition, source, level }]
    : [];
}

function readLevel(node: LensNode): RuleLevel | undefined {
  const risk = node.value('risk');
  const exact = RULE_LEVELS.find(known => known === risk);
  if (exact) {
    return exact;
  }
  const path = node.pathOf('risk');
  const meant = RULE_LEVELS.find(
    known => typeof risk === 'string' && plain(known) === plain(risk),
  );
  if (meant) {
    node.log.deviation({
      code: 'risk-level-spelling',
      path,
      message: `The risk is written ${meant}.`,
    });
  } else {
    node.log.error({
      code: 'risk-level-unknown',
      path,
      message: `The risk is one of ${RULE_LEVELS.join(', ')}.`,
    });
  }
  return meant;
}

/** `High risk` and `HIGH` are `HIGH_RISK`. */
function plain(level: string): string {
  return level
    .toUpperCase()
    .replace(/[^A-Z]+/g, '')
    .replace(/RISK$/, '');
}
