import { parseLens, ParseMode } from '../lens';
import { Lens } from '../model';
import { definitionOf } from './lens';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** No risk with both best practices. */
export const rules = [
  { condition: 'QQ1_BP1 && QQ1_BP2', risk: 'NO_RISK' },
  { condition: 'default', risk: 'HIGH_RISK' },
];

/** A definition without a fault, with what a test changes about it. */
export function definition(changes: {
  lens?: Json;
  pillar?: Json;
  question?: Json;
  choice?: Json;
}) {
  const base = definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
    rules: [],
  });
  const [pillar] = base.pillars;
  const [question] = pillar.questions;
  const [first, ...others] = question.choices;
  const changed = {
    ...question,
    riskRules: rules,
    choices: [{ ...first, ...changes.choice }, ...others],
    ...changes.question,
  };
  return {
    ...base,
    pillars: [{ ...pillar, questions: [changed], ...changes.pillar }],
    ...changes.lens,
  };
}

/** The definition parsed, with what a test does not care for. */
export function parse(source: unknown, mode?: ParseMode, overlay?: unknown) {
  return parseLens(source, { id: 'a-lens', version: '1.0', mode, overlay });
}

/** Findings as `severity code path`. */
export function findings(source: unknown, mode?: ParseMode, overlay?: unknown) {
  return parse(source, mode, overlay).findings.map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );
}

/** The lens of a definition that parses. */
export function lensOf(source: unknown, overlay?: unknown): Lens {
  const result = parse(source, 'lenient', overlay);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result.lens;
}

/** Path of the only question. */
export const QUESTION = 'pillars[0].questions[0]';
/** Path of its first choice. */
export const CHOICE = `${QUESTION}.choices[0]`;
/** Text of this many characters. */
export const long = (length: number) => 'x'.repeat(length);
/** Choices without a fault. */
export const practices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `BP_${index}`,
    title: 'A choice',
    improvementPlan: { displayText: 'Do' },
  }));
/** Rules that ask for nothing. */
export const byDefault = [{ condition: 'default', risk: 'HIGH_RISK' }];
