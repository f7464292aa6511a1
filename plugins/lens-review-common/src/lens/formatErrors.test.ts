import {
  byDefault,
  CHOICE,
  definition,
  findings,
  Json,
  long,
  parse,
  practices,
  QUESTION,
} from '../__testUtils__/faulty';

describe('what cannot be used in any mode', () => {
  it.each<[string, unknown, finding: string]>([
    [
      'no pillars',
      { ...definition({}), pillars: [] },
      'pillars-missing pillars',
    ],
    [
      'pillars that are no list',
      { ...definition({}), pillars: {} },
      'not-a-list pillars',
    ],
    [
      'a pillar that is no object',
      { ...definition({}), pillars: [7] },
      'not-an-object pillars[0]',
    ],
    [
      'a pillar without id',
      definition({ pillar: { id: '' } }),
      'id-missing pillars[0].id',
    ],
    [
      'a choice without id',
      definition({
        choice: { id: undefined },
        question: { riskRules: byDefault },
      }),
      `id-missing ${CHOICE}.id`,
    ],
    [
      'a question without choices',
      definition({ question: { choices: [], riskRules: byDefault } }),
      `choices-missing ${QUESTION}.choices`,
    ],
    [
      'thirty-one choices',
      definition({
        question: { choices: practices(31), riskRules: byDefault },
      }),
      `choices-too-many ${QUESTION}.choices`,
    ],
    [
      'no risk rules',
      definition({ question: { riskRules: [] } }),
      `risk-rules-missing ${QUESTION}.riskRules`,
    ],
    [
      'an unknown level',
      definition({
        question: {
          riskRules: [...byDefault, { condition: 'QQ1_BP1', risk: 'LOW' }],
        },
      }),
      `risk-level-unknown ${QUESTION}.riskRules[1].risk`,
    ],
    [
      'a condition that cannot be read',
      definition({
        question: {
          riskRules: [
            { condition: 'QQ1_BP1 &&', risk: 'NO_RISK' },
            ...byDefault,
          ],
        },
      }),
      `condition-syntax ${QUESTION}.riskRules[0].condition`,
    ],
    [
      'a condition over a choice of another question',
      definition({
        question: {
          riskRules: [{ condition: 'QQ2_BP1', risk: 'NO_RISK' }, ...byDefault],
        },
      }),
      `condition-unknown-choice ${QUESTION}.riskRules[0].condition`,
    ],
    ['nothing', undefined, 'not-an-object '],
    ['a list', [], 'not-an-object '],
    ['null', null, 'not-an-object '],
    ['a number as text', '7', 'not-an-object '],
    [
      'a choice with the id that no object can have as a key',
      definition({
        choice: { id: '__proto__' },
        question: { riskRules: byDefault },
      }),
      `id-reserved ${CHOICE}.id`,
    ],
    [
      'an id that no database column holds',
      definition({ pillar: { id: long(129) } }),
      'id-too-long pillars[0].id',
    ],
    ['broken JSON', '{"name": }', 'json-invalid '],
    ['100,000 nested lists', '['.repeat(100_000), 'json-too-deep '],
    ['1 MB and more', `"${long(1024 * 1024)}"`, 'file-too-large '],
  ])('%s', (_, source, finding) => {
    expect(findings(source, 'strict')).toContain(`error ${finding}`);
    expect(findings(source, 'lenient')).toContain(`error ${finding}`);
    expect(parse(source, 'lenient').ok).toBe(false);
  });

  it('a pillar or a question with the id of another', () => {
    const [pillar] = definition({}).pillars;
    expect(findings({ ...definition({}), pillars: [pillar, pillar] })).toEqual([
      'error pillar-id-duplicate pillars[1].id',
      'error question-id-duplicate pillars[1].questions[0].id',
      'info choice-id-reused pillars[1].questions[0].choices[0].id',
      'info choice-id-reused pillars[1].questions[0].choices[1].id',
      'info choice-id-reused pillars[1].questions[0].choices[2].id',
    ]);
  });

  it.each([
    ['parentheses', '('.repeat(100_000), ')'.repeat(100_000)],
    ['negations', '!'.repeat(100_000), ''],
    ['parentheses that just fit', '('.repeat(20_000), ')'.repeat(20_000)],
  ])('100,000 nested %s in a condition', (_, before, after) => {
    const condition = `${before}QQ1_BP1${after}`;
    const source = definition({
      question: {
        riskRules: [{ condition, risk: 'NO_RISK' }, ...byDefault],
      },
    });
    expect(findings(source)).toEqual([
      expect.stringMatching(
        /^error condition-too-(long|deep) .*riskRules\[0\]\.condition$/,
      ),
    ]);
  });

  it('an object that is no JSON', () => {
    const loop: Json = {};
    loop.pillars = loop;
    expect(findings(loop)).toEqual(['error not-an-object ']);
  });
});
