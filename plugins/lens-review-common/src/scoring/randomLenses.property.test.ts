import fc from 'fast-check';
import { oracleRisk } from '../__testUtils__/conditionOracle';
import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { conditionOver } from '../__testUtils__/randomCondition';
import { RuleLevel } from '../model';
import { scoreReview } from './scoreReview';

const LEVELS: readonly RuleLevel[] = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];

/** A question with two to six choices and one to three rules in any order, and an answer to it. */
const caseArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean())
  .chain(([count, withNone]) => {
    const practices = Array.from({ length: count }, (_, i) => `QQ1_BP${i + 1}`);
    const choices = withNone ? [...practices, 'QQ1_no'] : practices;
    const condition = fc.oneof(
      { weight: 5, arbitrary: conditionOver(choices) },
      { weight: 1, arbitrary: fc.constant('default') },
    );
    return fc.record({
      choices: fc.constant(choices),
      rules: fc
        .shuffledSubarray([...LEVELS], { minLength: 1 })
        .chain(levels =>
          fc.tuple(
            ...levels.map(risk =>
              condition.map(text => ({ condition: text, risk })),
            ),
          ),
        ),
      states: fc.array(fc.constantFrom('selected', 'open', 'notApplicable'), {
        minLength: choices.length,
        maxLength: choices.length,
      }),
    });
  });

describe('scoreReview of random lenses and answers', () => {
  it('gives every question the risk that an independent evaluator gives', () => {
    fc.assert(
      fc.property(caseArbitrary, ({ choices, rules, states }) => {
        const inState = (state: string) =>
          choices.filter((_, index) => states[index] === state);
        // "None of these" cannot be not applicable.
        const notApplicable = inState('notApplicable').filter(
          id => id !== 'QQ1_no',
        );
        const lens = parsed(
          definitionOf({
            id: 'QQ1',
            choices,
            rules: rules.map(({ condition, risk }) => [condition, risk]),
          }),
        );
        const { questions } = scoreReview({
          lens,
          scope: {},
          answers: [
            answerTo('QQ1', {
              selectedChoices: inState('selected'),
              notApplicableChoices: notApplicable.map(choiceId => ({
                choiceId,
                reason: 'BUSINESS_PRIORITIES',
              })),
            }),
          ],
          now: new Date('2026-11-20T12:00:00Z'),
        });
        expect(questions[0].risk).toBe(
          oracleRisk({
            choices,
            rules,
            selected: new Set(inState('selected')),
            notApplicable: new Set(notApplicable),
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
