import { definitionOf, parsed } from '../../__testUtils__/lens';
import { RuleLevel } from '../../model';
import { proveLens } from './proveLens';

type Rule = readonly [condition: string, level: RuleLevel];

const NONE: Rule = ['default', 'NO_RISK'];
const HIGH: Rule = ['default', 'HIGH_RISK'];

function prove(choices: readonly string[], ...rules: readonly Rule[]) {
  return proveLens(
    parsed(
      definitionOf(
        {
          id: 'QQ0',
          choices: ['QQ0_BP1'],
          rules: [['QQ0_BP1', 'NO_RISK'], HIGH],
        },
        { id: 'QQ1', choices, rules },
      ),
    ),
  );
}

/** Findings on the second question of two, the first of which only has a default that is never reached. */
function messages(choices: readonly string[], ...rules: readonly Rule[]) {
  return prove(choices, ...rules)
    .filter(({ path }) => path.startsWith('pillars[0].questions[1].riskRules'))
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `BP_${index + 1}`);

describe('proveLens', () => {
  it('has nothing to say of rules that ask for every best practice', () => {
    expect(
      messages(['A_1', 'A_2', 'A_no'], ['A_1 && A_2', 'NO_RISK'], HIGH),
    ).toEqual([]);
  });

  it.each<[string, string[], Rule[], string[]]>([
    [
      'the mandatory default behind rules that cover everything',
      ['A_1', 'A_no'],
      [
        ['A_1', 'NO_RISK'],
        ['!A_1', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      [
        'info rule-unreachable: The default (MEDIUM) is never reached, because the rules before it cover every answer. The format asks for it; it may stay.',
      ],
    ],
    [
      'a rule that can never hold',
      ['A_1', 'A_no'],
      [['A_1 && !A_1', 'MEDIUM_RISK'], ['A_1', 'NO_RISK'], HIGH],
      [
        'warning rule-unreachable: Rule 1 (MEDIUM) can never hold: no answer makes its condition true. Correct the condition or remove the rule.',
      ],
    ],
    [
      'a rule that only nothing selected would make true, where that is no answer',
      ['A_1', 'A_2'],
      [
        ['!A_1 && !A_2', 'HIGH_RISK'],
        ['A_1 && A_2', 'NO_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      [
        'warning rule-unreachable: Rule 1 (HIGH) can never hold: no answer makes its condition true. Correct the condition or remove the rule.',
        'warning highest-risk-not-reached: The rules name HIGH, but no answer comes out higher than MEDIUM. Correct the conditions or the level.',
      ],
    ],
    [
      'a rule behind others',
      ['A_1', 'A_2', 'A_no'],
      [['A_1', 'NO_RISK'], ['A_1 && A_2', 'MEDIUM_RISK'], HIGH],
      [
        'warning rule-unreachable: Rule 2 (MEDIUM) is never reached: wherever its condition is true, rule 1 (no risk) holds before it. Move it up or remove it.',
        'warning practice-not-needed: 1 of 2 best practices makes no difference to the risk, and no risk is reached without: A_2. Ask for them in a rule, or say in their text that they are optional.',
      ],
    ],
    [
      'answers without a rule',
      ['A_1', 'A_2', 'A_no'],
      [
        ['A_1 && A_2', 'NO_RISK'],
        ['!A_1', 'HIGH_RISK'],
      ],
      [
        'warning default-missing: No rule is the default; where none holds, the question counts as HIGH. Add a default that says so.',
        'warning no-rule-holds: No rule holds for 1 of 4 combinations, for example with "Choice A_1" (A_1) selected; the question then counts as HIGH. Add a default.',
      ],
    ],
    [
      'a best practice that raises the risk',
      ['A_1', 'A_2', 'A_3', 'A_no'],
      [['A_1 && A_2 && A_3', 'HIGH_RISK'], ['A_2 || A_3', 'MEDIUM_RISK'], HIGH],
      [
        'info practice-alternative: Selecting "Choice A_2" (A_2) is enough for MEDIUM; there is a way without A_2 or A_3. Join the conditions with && if each of them is needed.',
        'warning more-practices-higher-risk: Selecting "Choice A_3" (A_3) on top of "Choice A_1" (A_1) and "Choice A_2" (A_2) raises MEDIUM to HIGH. Selecting more should never raise the risk; correct the conditions.',
      ],
    ],
    [
      'the example of the documentation',
      ['A', 'B', 'C'].map(name => `${name}_1`),
      [['A_1 && B_1 && !C_1', 'NO_RISK'], ['A_1', 'MEDIUM_RISK'], HIGH],
      [
        'warning more-practices-higher-risk: Selecting "Choice C_1" (C_1) on top of "Choice A_1" (A_1) and "Choice B_1" (B_1) raises no risk to MEDIUM. Selecting more should never raise the risk; correct the conditions.',
      ],
    ],
    [
      '"none of these" that scores better than a best practice',
      ['A_1', 'A_no'],
      [['A_no', 'NO_RISK'], HIGH],
      [
        'warning none-of-these-unguarded: "Choice A_no" (A_no) alone comes out at no risk, although "Choice A_1" (A_1) comes out at HIGH. Nothing in place should have the highest risk that the question reaches.',
        'info none-of-these-lowers-risk: "Choice A_no" (A_no) beside "Choice A_1" (A_1) lowers HIGH to no risk, as a condition becomes true by it. Let that condition ask that the best practices are missing.',
      ],
    ],
    [
      'one condition with two levels',
      ['A_1', 'A_2', 'A_no'],
      [['A_1 && A_2', 'NO_RISK'], ['A_2 && A_1', 'HIGH_RISK'], HIGH],
      [
        'warning rule-unreachable: Rule 2 (HIGH) is never reached: wherever its condition is true, rule 1 (no risk) holds before it. Move it up or remove it.',
        'warning rules-contradict: The conditions of rule 1 (no risk) and rule 2 (HIGH) are true for the same answers, but name different levels; the first one wins. Remove one or correct its condition.',
      ],
    ],
    [
      'one condition twice',
      ['A_1', 'A_no'],
      [['A_1', 'NO_RISK'], ['!!A_1', 'NO_RISK'], HIGH],
      [
        'warning rule-unreachable: Rule 2 (no risk) is never reached: wherever its condition is true, rule 1 (no risk) holds before it. Move it up or remove it.',
        'warning rule-duplicate: The conditions of rule 1 (no risk) and rule 2 (no risk) are true for the same answers. Remove one.',
      ],
    ],
    [
      'conditions that cross',
      ['A_1', 'A_2', 'A_no'],
      [
        ['A_1 || A_2', 'NO_RISK'],
        ['!A_1 || !A_2', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      [
        'info rule-unreachable: The default (MEDIUM) is never reached, because the rules before it cover every answer. The format asks for it; it may stay.',
        'info practice-alternative: Selecting "Choice A_1" (A_1) is enough for no risk; there is a way without A_1 or A_2. Join the conditions with && if each of them is needed.',
        'info rules-overlap: The conditions of rule 1 (no risk) and rule 2 (HIGH) are both true with "Choice A_1" (A_1) selected; the first one wins. If that is not meant, make them exclude one another.',
      ],
    ],
    [
      'rules that ask for nothing',
      ['A_1', 'A_2'],
      [NONE],
      [
        'warning practice-not-needed: 2 of 2 best practices make no difference to the risk, and no risk is reached without: A_1 and A_2. Ask for them in a rule, or say in their text that they are optional.',
      ],
    ],
  ])('finds %s', (_, choices, rules, expected) => {
    expect(messages(choices, ...rules)).toEqual(expected);
  });

  it('shows answers that prove it', () => {
    const findings = prove(
      ['A_1', 'A_2', 'A_3', 'A_no'],
      ['A_2 && A_1', 'HIGH_RISK'],
      ['A_2', 'NO_RISK'],
      ['default', 'MEDIUM_RISK'],
    );
    expect(
      findings.find(({ code }) => code === 'more-practices-higher-risk')?.table,
    ).toEqual({
      choices: ['A_1', 'A_2'],
      rows: [
        { selected: ['A_1'], risk: 'MEDIUM_RISK', rule: 2 },
        { selected: ['A_1', 'A_2'], risk: 'HIGH_RISK', rule: 0 },
      ],
    });
    expect(
      findings.find(({ code }) => code === 'practice-not-needed')?.table,
    ).toEqual({
      choices: ['A_1', 'A_2', 'A_3'],
      rows: [
        { selected: ['A_2'], risk: 'NO_RISK', rule: 1 },
        { selected: ['A_3'], risk: 'MEDIUM_RISK', rule: 2 },
      ],
    });
  });

  it('proves 15 choices and hundreds of operators at once', () => {
    const choices = ids(15);
    const long = Array.from({ length: 60 }, (_, turn) => {
      const turned = [
        ...choices.slice(turn % 15),
        ...choices.slice(0, turn % 15),
      ];
      return `(${turned.join(' && ')})`;
    }).join(' || ');
    expect(messages(choices, [long, 'NO_RISK'], HIGH)).toEqual([]);
    expect(
      messages(choices, [long.replace(' && ', ' || '), 'NO_RISK'], HIGH),
    ).toEqual([
      expect.stringMatching(
        /^info practice-alternative: Selecting "Choice BP_1"/,
      ),
    ]);
  });

  it('says what it does not prove beyond 15 choices', () => {
    const choices = ids(16);
    expect(messages(choices, [choices.join(' && '), 'NO_RISK'])).toEqual([
      expect.stringMatching(/^warning default-missing: /),
      expect.stringMatching(
        /^info rules-not-proven: The 1 rules name 16 choices; .*Not checked: .*none of these/,
      ),
    ]);
    expect(messages(choices, [ids(15).join(' && '), 'NO_RISK'], HIGH)).toEqual([
      expect.stringMatching(/^warning practice-not-needed: 1 of 16 .*BP_16/),
    ]);
  });

  it('says what it does not prove beyond 20 rules', () => {
    const many = (count: number) => Array.from({ length: count }, () => HIGH);
    const codes = (count: number) =>
      new Set(
        messages(['A_1'], ...many(count)).map(text => text.split(/[ :]/)[1]),
      );
    expect(codes(21)).toEqual(new Set(['rules-not-proven']));
    expect(codes(20)).toContain('rule-duplicate');
  });

  it('stops at what a lens may take, and says so at each question that is left', () => {
    const choices = ids(15);
    const rules: Rule[] = [
      ...choices.map((id): Rule => [`${id} && !BP_1`, 'MEDIUM_RISK']),
      HIGH,
    ];
    const large = Array.from({ length: 60 }, (_, index) => ({
      id: `QQ${index}`,
      choices: choices.map(id => `QQ${index}_${id}`),
      rules: rules.map(
        ([condition, level]): Rule => [
          condition.replaceAll('BP_', `QQ${index}_BP_`),
          level,
        ],
      ),
    }));
    const small = {
      id: 'QQ_small',
      choices: ['QQ_small_1'],
      rules: [['QQ_small_1 && !QQ_small_1', 'NO_RISK'] as const, HIGH],
    };
    const findings = proveLens(parsed(definitionOf(...large, small)));
    const left = findings.filter(({ code }) => code === 'rules-not-proven');
    expect(left.length).toBeGreaterThan(20);
    expect(left.at(-1)).toMatchObject({
      path: 'pillars[0].questions[59].riskRules',
      message: expect.stringMatching(/^The lens is too large to try out/),
    });
    // What takes next to nothing still fits.
    expect(findings.at(-1)).toMatchObject({
      path: expect.stringContaining('questions[60]'),
    });
    expect(
      findings.filter(({ path }) => path.includes('questions[0]')),
    ).not.toEqual([]);
  });
});
