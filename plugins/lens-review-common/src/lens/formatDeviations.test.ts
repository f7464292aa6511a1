import {
  byDefault,
  CHOICE,
  definition,
  findings,
  long,
  parse,
  practices,
  QUESTION,
  rules,
} from '../__testUtils__/faulty';

describe('what breaks the format and can be understood', () => {
  it.each<[string, Parameters<typeof definition>[0], finding: string]>([
    [
      'another schema version',
      { lens: { schemaVersion: '2020' } },
      'schema-version schemaVersion',
    ],
    ['no name', { lens: { name: undefined } }, 'text-missing name'],
    ['a long name', { lens: { name: long(129) } }, 'text-too-long name'],
    [
      'a refused character',
      { lens: { description: '50% off' } },
      'text-characters description',
    ],
    [
      'control characters and halves of characters',
      { choice: { title: 'a\u0000b\uD800' } },
      `text-control-characters ${CHOICE}.title`,
    ],
    [
      'a long description',
      { question: { description: long(2049) } },
      `text-too-long ${QUESTION}.description`,
    ],
    [
      'a title that is a number',
      { choice: { title: 7 } },
      `text-not-a-string ${CHOICE}.title`,
    ],
    [
      'an id with a hyphen',
      { pillar: { id: 'my-pillar' } },
      'id-invalid pillars[0].id',
    ],
    ['a short id', { pillar: { id: 'ab' } }, 'id-invalid pillars[0].id'],
    [
      'Url for url',
      {
        choice: {
          helpfulResource: { displayText: 'x', Url: 'https://example.com' },
        },
      },
      `url-key-case ${CHOICE}.helpfulResource.Url`,
    ],
    [
      'an address of another kind',
      {
        choice: {
          helpfulResource: { displayText: 'x', url: 'data:text/html,x' },
        },
      },
      `url-not-http ${CHOICE}.helpfulResource.url`,
    ],
    [
      'an address without text',
      { choice: { helpfulResource: { url: 'https://example.com' } } },
      `display-text-missing ${CHOICE}.helpfulResource.displayText`,
    ],
    [
      'no improvement plan',
      { choice: { improvementPlan: undefined } },
      `improvement-plan-missing ${CHOICE}.improvementPlan`,
    ],
    [
      'an improvement plan in the additional resources only',
      {
        choice: {
          improvementPlan: {},
          additionalResources: [
            { type: 'IMPROVEMENT_PLAN', content: [{ displayText: 'Do' }] },
          ],
        },
      },
      `improvement-plan-missing ${CHOICE}.improvementPlan`,
    ],
    [
      'a resource that is no object',
      { choice: { helpfulResource: 'Look it up' } },
      `not-an-object ${CHOICE}.helpfulResource`,
    ],
    [
      'additional resources that are no list',
      { question: { additionalResources: {} } },
      `not-a-list ${QUESTION}.additionalResources`,
    ],
    [
      'an empty entry of a list',
      { question: { riskRules: [...rules, null] } },
      `entry-empty ${QUESTION}.riskRules[2]`,
    ],
    [
      'a choice spelled in another way',
      {
        question: {
          riskRules: [{ condition: 'qq1-bp1', risk: 'NO_RISK' }, ...byDefault],
        },
      },
      `condition-choice-spelling ${QUESTION}.riskRules[0].condition`,
    ],
    [
      'a level spelled in another way',
      {
        question: { riskRules: [{ condition: 'default', risk: 'High risk' }] },
      },
      `risk-level-spelling ${QUESTION}.riskRules[0].risk`,
    ],
    [
      'two choices that mean none of these',
      {
        question: {
          choices: [
            ...practices(1),
            { id: 'one_no', title: 'None' },
            { id: 'two_no', title: 'None' },
          ],
          riskRules: byDefault,
        },
      },
      `none-of-these-repeated ${QUESTION}.choices`,
    ],
    [
      'an unknown type of resource',
      { choice: { additionalResources: [{ type: 'VIDEO', content: [] }] } },
      `resource-type-unknown ${CHOICE}.additionalResources[0].type`,
    ],
    [
      'six contents of a resource',
      {
        choice: {
          additionalResources: [
            {
              type: 'HELPFUL_RESOURCE',
              content: Array(6).fill({ displayText: 'x' }),
            },
          ],
        },
      },
      `resource-contents-too-many ${CHOICE}.additionalResources[0].content`,
    ],
    [
      'no default',
      { question: { riskRules: rules.slice(0, 1) } },
      `default-missing ${QUESTION}.riskRules`,
    ],
    [
      'a level twice',
      { question: { riskRules: [...byDefault, ...byDefault] } },
      `risk-level-repeated ${QUESTION}.riskRules`,
    ],
    [
      'sixteen choices',
      { question: { choices: practices(16), riskRules: byDefault } },
      `choices-too-many ${QUESTION}.choices`,
    ],
    [
      'a choice id twice',
      {
        question: {
          choices: [...practices(2), ...practices(1)],
          riskRules: byDefault,
        },
      },
      `choice-id-duplicate ${QUESTION}.choices[2].id`,
    ],
    [
      'only none of these',
      {
        question: {
          choices: [{ id: 'QQ1_no', title: 'None' }],
          riskRules: byDefault,
        },
      },
      `best-practices-missing ${QUESTION}.choices`,
    ],
    [
      'a pillar without questions',
      { pillar: { questions: [] } },
      'questions-missing pillars[0].questions',
    ],
  ])('%s', (_, changes, finding) => {
    const source = definition(changes);
    expect(findings(source, 'strict')).toEqual([`error ${finding}`]);
    expect(parse(source, 'strict').ok).toBe(false);
    expect(findings(source, 'lenient')).toEqual([`warning ${finding}`]);
    expect(parse(source, 'lenient').ok).toBe(true);
  });

  it.each([
    ['NaN for a text', '"description": NaN', 'json-not-a-value description'],
    ['a comment', '/* for tests */ "description": "x"', 'json-comment '],
    ['a trailing comma', '"description": "x",', 'json-trailing-comma '],
    ['a key twice', '"name": "x"', 'json-duplicate-key name'],
    [
      'a new line',
      '"description": "x\ny"',
      'json-control-character description',
    ],
  ])('%s in the text of the file', (_, last, finding) => {
    const { description: __, ...source } = definition({});
    const text = `${JSON.stringify(source).slice(0, -1)}, ${last}}`;
    expect(findings(text, 'strict')).toEqual([`error ${finding}`]);
    expect(findings(text, 'lenient')).toEqual([`warning ${finding}`]);
    const [{ message }] = parse(text).findings;
    expect(message).toMatch(/^Line [12], column \d+: .*\.$/);
  });

  it('names characters that cannot be seen by their code', () => {
    const result = parse(
      definition({ lens: { name: 'a\u00a0b\t50% “off” e\u0301' } }),
    );
    expect(result.findings[0].message).toBe(
      'Remove the characters that the format refuses here: U+00A0 U+0009 % “ ” U+0301.',
    );
  });

  it('lists a thousand findings and says how many there are more', () => {
    const { findings: list } = parse({
      ...definition({}),
      ...Object.fromEntries(
        Array.from({ length: 1500 }, (_, i) => [`${long(500)}${i}`, 1]),
      ),
    });
    expect(list).toHaveLength(1001);
    expect(list.at(-1)).toMatchObject({
      code: 'findings-left-out',
      message: 'There are 500 more findings; correct these first.',
    });
    expect(list[0].message.length).toBe(500);
  });

  it('counts what is too many', () => {
    const [pillar] = definition({}).pillars;
    const [question] = pillar.questions;
    const many = <T extends { id: string }>(item: T, count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...item, id: `ID_${i}` }));
    expect(
      findings(definition({ pillar: { questions: many(question, 21) } })),
    ).toContain('warning questions-too-many pillars[0].questions');
    expect(
      findings(definition({ lens: { pillars: many(pillar, 11) } }), 'strict'),
    ).toContain('error pillars-too-many pillars');
  });
});
