import {
  byDefault,
  CHOICE,
  definition,
  findings,
  lensOf,
  parse,
} from '../__testUtils__/faulty';

describe('parseLens', () => {
  it('takes a definition without a fault in both modes', () => {
    expect(findings(definition({}), 'strict')).toEqual([]);
    expect(parse(definition({}))).toMatchObject({
      ok: true,
      findings: [],
      counts: { pillars: 1, questions: 1, choices: 3, bestPractices: 2 },
      lens: { id: 'a-lens', version: '1.0', name: 'A lens' },
    });
  });

  it('reads text like the object that it holds', () => {
    expect(lensOf(JSON.stringify(definition({})))).toEqual(
      lensOf(definition({})),
    );
  });

  it('freezes everything that it returns, and shares nothing with the caller', () => {
    const source = definition({});
    const result = parse(source);
    const frozen = (tree: unknown): boolean =>
      typeof tree !== 'object' ||
      tree === null ||
      (Object.isFrozen(tree) && Object.values(tree).every(frozen));
    expect(frozen(result)).toBe(true);
    expect(Object.isFrozen(source.pillars)).toBe(false);
  });

  it('reads a choice', () => {
    const lens = lensOf(
      definition({
        choice: {
          helpfulResource: {
            displayText: 'What it means',
            url: 'https://example.com/bp',
          },
          improvementPlan: {
            displayText: 'What to do',
            url: 'https://example.com/bp',
          },
          additionalResources: [
            {
              type: 'HELPFUL_RESOURCE',
              content: [{ displayText: 'More', url: 'http://example.org/' }],
            },
            {
              type: 'IMPROVEMENT_PLAN',
              content: [{ displayText: 'And then' }],
            },
          ],
        },
      }),
    );
    const [first, , none] = lens.pillars[0].questions[0].choices;
    expect(first).toMatchObject({
      id: 'QQ1_BP1',
      noneOfThese: false,
      description: 'What it means',
      improvementPlan: 'What to do\n\nAnd then',
      links: [
        {
          title: 'Helpful resource: example.com',
          url: 'https://example.com/bp',
        },
        { title: 'More', url: 'http://example.org/' },
      ],
      documentedRisk: 'HIGH',
    });
    expect(none).toMatchObject({ id: 'QQ1_no', noneOfThese: true });
  });

  it('names line and column of broken JSON', () => {
    const result = parse('{\n  "name": "A"\n  "pillars": []}');
    expect(result.findings[0].message).toBe(
      'Not JSON at line 3, column 3: expected a comma or "}", found """.',
    );
  });

  it('takes files of 500 KB in strict mode, and no more', () => {
    const text = JSON.stringify(definition({}));
    const sized = (bytes: number) => text + ' '.repeat(bytes - text.length);
    expect(findings(sized(500 * 1024), 'strict')).toEqual([]);
    expect(findings(sized(500 * 1024 + 1), 'strict')).toEqual([
      'error file-too-large ',
    ]);
    expect(findings(sized(500 * 1024 + 1), 'lenient')).toEqual([]);
  });

  it('reads over a byte-order mark', () => {
    const text = `\uFEFF${JSON.stringify(definition({}))}`;
    expect(findings(text, 'strict')).toEqual(['error byte-order-mark ']);
    expect(findings(text)).toEqual(['warning byte-order-mark ']);
    expect(parse(text).ok).toBe(true);
  });

  it('says which keys it does not know, and shows descriptions where the format has none', () => {
    const source = definition({
      lens: { _version: '1.0' },
      pillar: { description: 'Of the pillar' },
      choice: { description: 'Of the choice', number: 3 },
    });
    expect(findings(source, 'strict')).toEqual([
      'warning unknown-key _version',
      'warning unknown-key pillars[0].description',
      `warning unknown-key ${CHOICE}.number`,
      `warning unknown-key ${CHOICE}.description`,
    ]);
    const [pillar] = lensOf(source).pillars;
    expect(pillar.summary).toBe('Of the pillar');
    expect(pillar.questions[0].choices[0].description).toBe(
      'What it means\n\nOf the choice',
    );
  });

  it('leaves out an address that cannot be opened and keeps the text', () => {
    const lens = lensOf(
      definition({
        choice: {
          helpfulResource: { displayText: 'Kept', url: 'ftp://example.com' },
        },
      }),
    );
    expect(lens.pillars[0].questions[0].choices[0]).toMatchObject({
      description: 'Kept',
      links: [],
    });
  });

  it('puts up with ids that every object inherits', () => {
    const source = definition({
      pillar: { id: 'constructor' },
      question: {
        id: 'valueOf',
        choices: [
          { id: 'toString', title: 'x', improvementPlan: { displayText: 'x' } },
        ],
        riskRules: [{ condition: 'toString', risk: 'NO_RISK' }, ...byDefault],
      },
    });
    expect(findings(source, 'strict', { questions: {} })).toEqual([]);
    expect(lensOf(source, { questions: {} }).pillars[0].questions[0]).toEqual(
      expect.objectContaining({ id: 'valueOf', subject: undefined }),
    );
  });
});
