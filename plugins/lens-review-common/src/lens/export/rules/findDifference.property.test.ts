import fc from 'fast-check';
import { oracleRisk } from '../../../__testUtils__/conditionOracle';
import { definitionOf, parsed } from '../../../__testUtils__/lens';
import { conditionOver } from '../../../__testUtils__/randomCondition';
import { Question, RuleLevel } from '../../../model';
import { questionsOf } from '../../find';
import { findDifference } from './findDifference';

type Rules = readonly (readonly [condition: string, level: RuleLevel])[];

const CHOICES = ['QQ1_BP1', 'QQ1_BP2', 'QQ1_BP3', 'QQ1_BP4', 'QQ1_no'];

const rulesOver = (ids: readonly string[]): fc.Arbitrary<Rules> =>
  fc.array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: conditionOver(ids) },
        fc.constant('default'),
      ),
      fc.constantFrom<RuleLevel[]>('NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'),
    ),
    { minLength: 1, maxLength: 3 },
  );

function questionWith(choices: readonly string[], rules: Rules): Question {
  const lens = parsed(definitionOf({ id: 'QQ1', choices, rules }));
  return questionsOf(lens)[0];
}

/** Every answer to the choices; "none of these" is never not applicable. */
function answersTo(choices: readonly string[]) {
  return choices.reduce<{ selected: string[]; notApplicable: string[] }[]>(
    (answers, id) =>
      answers.flatMap(answer => [
        answer,
        { ...answer, selected: [...answer.selected, id] },
        ...(id.endsWith('_no')
          ? []
          : [{ ...answer, notApplicable: [...answer.notApplicable, id] }]),
      ]),
    [{ selected: [], notApplicable: [] }],
  );
}

function riskOf(
  choices: readonly string[],
  rules: Rules,
  answer: { selected: readonly string[]; notApplicable: readonly string[] },
): string {
  return oracleRisk({
    choices,
    rules: rules.map(([condition, risk]) => ({ condition, risk })),
    selected: new Set(answer.selected),
    notApplicable: new Set(answer.notApplicable),
  });
}

describe('findDifference', () => {
  it('finds an answer that differs exactly where an independent evaluator finds one', () => {
    const seen = { same: 0, different: 0 };
    fc.assert(
      fc.property(
        fc
          .constantFrom(CHOICES, CHOICES.slice(0, 2), CHOICES.slice(3))
          .chain(choices =>
            fc.record({
              choices: fc.constant(choices),
              before: rulesOver(choices),
              after: rulesOver(choices),
              kept: fc.boolean(),
            }),
          ),
        ({ choices, before, after: other, kept }) => {
          // Rules that are much alike often come to the same.
          const after: Rules = kept
            ? [
                ...before.slice(0, -1),
                ['default', before[before.length - 1][1]],
              ]
            : other;
          const question = questionWith(choices, before);
          const found = findDifference(
            question,
            question.riskRules,
            questionWith(choices, after).riskRules,
          );
          const differs = answersTo(choices).some(
            answer =>
              riskOf(choices, before, answer) !==
              riskOf(choices, after, answer),
          );
          expect(found !== undefined).toBe(differs);
          seen[differs ? 'different' : 'same'] += 1;
          if (found && found !== 'too-many') {
            // The example holds whatever the choices are that no rule names: one of them may have to be selected.
            const named = new Set(
              [...before, ...after].flatMap(([text]) => text.match(/\w+/g)),
            );
            const unnamed = choices.filter(id => !named.has(id));
            const example = [
              found,
              ...unnamed.map(id => withSelected(found, id)),
            ];
            expect(
              example.some(
                answer =>
                  riskOf(choices, before, answer) !==
                  riskOf(choices, after, answer),
              ),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(seen.same).toBeGreaterThan(100);
    expect(seen.different).toBeGreaterThan(100);
  });

  it('tries 14 million answers to a question of 15 choices in seconds', () => {
    const choices = Array.from({ length: 15 }, (_, i) => `BP_${i}`);
    const all = choices.join(' && ');
    const question = questionWith(choices, [
      [all, 'NO_RISK'],
      [choices.map(id => `!${id}`).join(' || '), 'HIGH_RISK'],
    ]);
    const start = performance.now();
    const [none, high] = question.riskRules;
    expect(
      findDifference(
        question,
        [none, high],
        [none, { ...high, condition: { kind: 'default' } }],
      ),
    ).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
    expect(findDifference(question, [high], [none])).toMatchObject({
      selected: expect.any(Array),
    });
    const long = questionWith(choices, [
      [Array(20).fill(all).join(' || '), 'NO_RISK'],
      ['default', 'HIGH_RISK'],
    ]);
    expect(findDifference(long, long.riskRules, [high])).toBe('too-many');
  });
});

function withSelected(
  answer: { selected: readonly string[]; notApplicable: readonly string[] },
  id: string,
) {
  return { ...answer, selected: [...answer.selected, id] };
}
