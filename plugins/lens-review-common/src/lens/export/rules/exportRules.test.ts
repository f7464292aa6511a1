import { definitionOf, parsed } from '../../../__testUtils__/lens';
import { RuleLevel } from '../../../model';
import { questionsOf } from '../../find';
import { exportRules } from './exportRules';

function rulesFrom(
  rules: readonly (readonly [condition: string, level: RuleLevel])[],
) {
  const lens = parsed(
    definitionOf({ id: 'QQ1', choices: ['AA', 'BB', 'QQ1_no'], rules }),
  );
  return exportRules(questionsOf(lens)[0], 'riskRules');
}

describe('exportRules', () => {
  it.each<[string, [string, RuleLevel][], result: [string, RuleLevel][]]>([
    [
      'leaves what has a default as it is',
      [
        ['(!AA) || (!BB)', 'HIGH_RISK'],
        ['default', 'NO_RISK'],
      ],
      [
        ['(!AA) || (!BB)', 'HIGH_RISK'],
        ['default', 'NO_RISK'],
      ],
    ],
    [
      'adds a default that is never reached',
      [
        ['AA && BB', 'NO_RISK'],
        ['!AA || !BB', 'HIGH_RISK'],
      ],
      [
        ['AA && BB', 'NO_RISK'],
        ['!AA || !BB', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
    ],
    [
      'makes the last rule the default where it has the level that counts without one',
      [
        ['AA && BB', 'NO_RISK'],
        ['AA', 'MEDIUM_RISK'],
        ['BB', 'HIGH_RISK'],
      ],
      [
        ['AA && BB', 'NO_RISK'],
        ['AA', 'MEDIUM_RISK'],
        ['default', 'HIGH_RISK'],
      ],
    ],
    [
      'moves the rule of the highest level to the end where none of the others holds with it',
      [
        ['!AA', 'HIGH_RISK'],
        ['AA && BB', 'MEDIUM_RISK'],
      ],
      [
        ['AA && BB', 'MEDIUM_RISK'],
        ['default', 'HIGH_RISK'],
      ],
    ],
    [
      'joins rules of one level',
      [
        ['AA', 'MEDIUM_RISK'],
        ['BB && (AA || !BB)', 'MEDIUM_RISK'],
        ['default', 'HIGH_RISK'],
      ],
      [
        ['AA || BB && (AA || !BB)', 'MEDIUM_RISK'],
        ['default', 'HIGH_RISK'],
      ],
    ],
    [
      'leaves out a rule whose level the default has',
      [
        ['!AA', 'HIGH_RISK'],
        ['AA', 'NO_RISK'],
        ['default', 'HIGH_RISK'],
      ],
      [
        ['AA', 'NO_RISK'],
        ['default', 'HIGH_RISK'],
      ],
    ],
    [
      'does not join rules where another one stands between them',
      [
        ['AA', 'HIGH_RISK'],
        ['BB', 'NO_RISK'],
        ['AA || BB', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      [
        ['AA', 'HIGH_RISK'],
        ['BB', 'NO_RISK'],
        ['AA || BB', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
    ],
  ])('%s', (_, rules, result) => {
    const exported = rulesFrom(rules);
    expect(exported.findings).toEqual([]);
    expect(
      exported.rules.map(({ condition, risk }) => [condition, risk]),
    ).toEqual(result);
    expect(exported.changes).toHaveLength(
      JSON.stringify(rules) === JSON.stringify(result) ? 0 : 1,
    );
  });

  it('does not take rules that differ for an answer with not-applicable marks', () => {
    // With AA selected and BB not applicable both hold: neutral is enough for no risk.
    const { rules, findings } = rulesFrom([
      ['AA && !BB', 'HIGH_RISK'],
      ['BB', 'NO_RISK'],
    ]);
    expect(findings).toHaveLength(1);
    expect(rules).toHaveLength(2);
  });

  it('names an answer that a default would change', () => {
    const { findings, changes } = rulesFrom([
      ['AA', 'HIGH_RISK'],
      ['BB', 'NO_RISK'],
    ]);
    expect(changes).toEqual([]);
    expect(findings).toEqual([
      {
        severity: 'error',
        code: 'default-changes-answers',
        path: 'riskRules',
        message:
          'No rule is the default, and none can be added without changing answers: no rule holds where none of the choices that the rules name is selected. Add the default to the lens.',
      },
    ]);
  });
});
