import fc from 'fast-check';
import { definitionOf, parsed } from '../../__testUtils__/lens';
import { conditionOver } from '../../__testUtils__/randomCondition';
import { oracleFindings, rankOf } from '../../__testUtils__/ruleOracle';
import { Finding, Question, RuleLevel } from '../../model';
import { proveLens } from './proveLens';

const QUESTIONS = 1000;
const RANKS: readonly string[] = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];
const SUBJECT_IN_PATH = [
  'rule-unreachable',
  'rule-duplicate',
  'rules-contradict',
  'rules-overlap',
];

const level = fc.constantFrom<RuleLevel[]>(
  'NO_RISK',
  'MEDIUM_RISK',
  'HIGH_RISK',
);

/** Rules as people write them, and rules as nobody would. */
function rulesOver(choices: readonly string[]) {
  const practices = choices.filter(id => !id.endsWith('_no'));
  const condition = fc.oneof(
    { weight: 6, arbitrary: conditionOver(choices) },
    { weight: 2, arbitrary: conditionOver(practices) },
    { weight: 1, arbitrary: fc.constant(practices.join(' && ')) },
    { weight: 1, arbitrary: fc.constant(`!(${practices.join(' && ')})`) },
    { weight: 2, arbitrary: fc.constant('default') },
  );
  return fc.array(fc.tuple(condition, level), { minLength: 1, maxLength: 4 });
}

const question = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }))
  .chain(([count, nones]) => {
    const choices = [
      ...Array.from({ length: count }, (_, index) => `BP_${index + 1}`),
      ...['QQ1_no', 'QQ1_other_no'].slice(0, nones),
    ];
    return rulesOver(choices).map(rules =>
      parsed(definitionOf({ id: 'QQ1', choices, rules })),
    );
  });

/** The finding as the oracle writes it: what it is about is read from its path, table or message. */
function summary({ code, path, table, message }: Finding): string {
  const ids = (text: string) => message.match(new RegExp(text, 'g')) ?? [];
  if (SUBJECT_IN_PATH.includes(code)) {
    return `${code} ${path.match(/riskRules\[(\d+)\]/)?.[1]}`;
  }
  if (code === 'practice-not-needed') {
    return `${code} ${ids('BP_\\d')}`;
  }
  if (code === 'practice-alternative') {
    return `${code} ${message.split('a way without')[1].match(/BP_\d/g)}`;
  }
  if (code === 'more-practices-higher-risk') {
    return `${code} ${table?.rows[0].selected.length}`;
  }
  return code.startsWith('none-of-these')
    ? `${code} ${ids('QQ1_\\w*no')[0]}`
    : code;
}

function isTrue(finding: Finding, { choices, ...rest }: Question): void {
  const rows = finding.table?.rows ?? [];
  expect(rows.length).toBeGreaterThan(0);
  rows.forEach(({ selected, risk }) => {
    if (risk === 'UNANSWERED') {
      expect(selected).toEqual([]);
    } else {
      expect(RANKS.indexOf(String(risk))).toBe(
        rankOf({ choices, ...rest }, new Set(selected)),
      );
    }
  });
}

describe('proveLens of random questions', () => {
  it('finds what trying every answer finds, and nothing else', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(question, lens => {
        const [tried] = lens.pillars[0].questions;
        const findings = proveLens(lens);
        expect(findings.map(summary).sort()).toEqual(oracleFindings(tried));
        findings.forEach(finding => isTrue(finding, tried));
        new Set(findings.map(({ code }) => code)).forEach(code =>
          seen.set(code, (seen.get(code) ?? 0) + 1),
        );
      }),
      { numRuns: QUESTIONS, seed: 20261121 },
    );
    // Each is found often and missing often, so that agreeing on it means something.
    expect([...seen.keys()].sort()).toEqual([
      'default-missing',
      'highest-risk-not-reached',
      'more-practices-higher-risk',
      'no-rule-holds',
      'none-of-these-lowers-risk',
      'none-of-these-unguarded',
      'practice-alternative',
      'practice-not-needed',
      'rule-duplicate',
      'rule-unreachable',
      'rules-contradict',
      'rules-overlap',
    ]);
    seen.forEach(count => {
      expect(count).toBeGreaterThan(QUESTIONS / 100);
      expect(count).toBeLessThan((QUESTIONS * 9) / 10);
    });
  });
});
