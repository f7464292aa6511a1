import {
  byDefault,
  CHOICE,
  definition,
  lensOf,
  long,
  parse,
  practices,
  QUESTION,
} from '../../__testUtils__/faulty';
import { exportLens } from './exportLens';
import { ExportChange } from './types';

function exported(source: unknown) {
  const result = exportLens(lensOf(source), { definition: source });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result;
}

/** What is in the way of an export, as `code path`. */
function refused(source: unknown): string[] {
  const result = exportLens(lensOf(source), { definition: source });
  return result.ok
    ? []
    : result.findings.map(({ code, path }) => `${code} ${path}`);
}

const HELPFUL = `${CHOICE}.helpfulResource`;

describe('exportLens', () => {
  it('gives back a definition without a fault as it is', () => {
    const source = definition({});
    expect(exported(source)).toEqual({
      ok: true,
      definition: source,
      overlay: {},
      changes: [],
    });
  });

  it.each<[string, Parameters<typeof definition>[0], ExportChange[]]>([
    [
      'cuts a long text at a word',
      { lens: { name: `${long(100)} ${long(100)}` } },
      [
        {
          path: 'name',
          kind: 'cut',
          from: `${long(100)} ${long(100)}`,
          to: `${long(100)} ...`,
        },
      ],
    ],
    [
      'replaces refused characters',
      { question: { title: 'Is 50% “off” [x]; é\u00a0💥?' } },
      [
        {
          path: `${QUESTION}.title`,
          kind: 'replaced',
          from: 'Is 50% “off” [x]; é\u00a0💥?',
          to: "Is 50 percent 'off' (x), é -?",
        },
      ],
    ],
    [
      'adds what the format requires',
      {
        pillar: { name: undefined },
        choice: { title: undefined, improvementPlan: undefined },
      },
      [
        { path: 'pillars[0].name', kind: 'added', to: 'pillar' },
        { path: `${CHOICE}.title`, kind: 'added', to: 'QQ1_BP1' },
        {
          path: `${CHOICE}.improvementPlan.displayText`,
          kind: 'added',
          to: 'QQ1_BP1',
        },
      ],
    ],
    [
      'gives an address a text',
      { choice: { helpfulResource: { Url: 'https://example.com' } } },
      [
        {
          path: `${HELPFUL}.displayText`,
          kind: 'added',
          to: 'Choice QQ1_BP1',
        },
      ],
    ],
    [
      'drops an address that is not http(s)',
      {
        choice: { helpfulResource: { displayText: 'x', url: 'ftp://x.org' } },
      },
      [{ path: `${HELPFUL}.url`, kind: 'dropped', from: 'ftp://x.org' }],
    ],
    [
      'drops keys that the format does not have, and entries that the import left out',
      {
        lens: { _version: '1' },
        choice: { number: 3 },
        question: {
          choices: [...practices(1), null, ...practices(1)],
          riskRules: byDefault,
        },
      },
      [
        { path: '_version', kind: 'dropped' },
        { path: `${QUESTION}.choices[1]`, kind: 'dropped' },
        { path: `${QUESTION}.choices[2].id`, kind: 'dropped' },
      ],
    ],
    [
      'puts the description of a choice into its helpful resource',
      { choice: { description: 'More' } },
      [
        {
          path: `${HELPFUL}.displayText`,
          kind: 'replaced',
          from: 'What it means',
          to: 'What it means\n\nMore',
        },
      ],
    ],
    [
      'writes a rule that spells a choice differently',
      {
        question: {
          riskRules: [
            { condition: '(qq1-bp1)', risk: 'no risk' },
            ...byDefault,
          ],
        },
      },
      [
        {
          path: `${QUESTION}.riskRules`,
          kind: 'replaced',
          from: 'NO_RISK: (qq1-bp1)\nHIGH_RISK: default',
          to: 'NO_RISK: QQ1_BP1\nHIGH_RISK: default',
        },
      ],
    ],
  ])('%s', (_, faults, changes) => {
    const source = definition(faults);
    const result = exported(source);
    expect(result.changes).toEqual(changes);
    const again = parse(result.definition, 'strict', result.overlay);
    expect(again.findings).toEqual([]);
    const { id: __, version: ___, ...structure } = shapeOf(lensOf(source));
    expect(again.ok && shapeOf(again.lens)).toMatchObject(structure);
  });

  it('keeps the description of a pillar as its summary, in the overlay', () => {
    const { overlay, changes } = exported(
      definition({ pillar: { description: ' Sums up ' } }),
    );
    expect(overlay).toEqual({ pillars: { pillar: { summary: 'Sums up' } } });
    expect(changes).toEqual([]);
  });

  it('continues a long list of additional resources in another one', () => {
    const content = Array.from({ length: 7 }, (_, i) => ({
      displayText: `Link ${i}`,
      url: `https://example.com/${i}`,
    }));
    const source = definition({
      choice: { additionalResources: [{ type: 'HELPFUL_RESOURCE', content }] },
    });
    const result = exported(source);
    expect(lensOf(result.definition, result.overlay)).toEqual(lensOf(source));
  });

  it.each<[string, unknown, string[]]>([
    [
      'an id that the format refuses',
      definition({ pillar: { id: 'my-pillar' } }),
      ['id-invalid pillars[0].id'],
    ],
    [
      'sixteen choices',
      definition({
        question: { choices: practices(16), riskRules: byDefault },
      }),
      [`choices-too-many ${QUESTION}.choices`],
    ],
    [
      'a pillar without questions',
      definition({ pillar: { questions: [] } }),
      ['questions-missing pillars[0].questions'],
    ],
    [
      'a file that is too large',
      definition({
        pillar: {
          questions: Array.from({ length: 12 }, (_, i) => ({
            ...definition({}).pillars[0].questions[0],
            id: `QQ_${i}`,
            choices: practices(15).map(choice => ({
              ...choice,
              helpfulResource: { displayText: long(2000) },
              improvementPlan: { displayText: long(2000) },
            })),
            riskRules: byDefault,
          })),
        },
      }),
      ['file-too-large '],
    ],
  ])('refuses %s', (_, source, findings) => {
    expect(refused(source)).toEqual(findings);
  });

  it('says what is wrong with a definition that cannot be read', () => {
    expect(exportLens(lensOf(definition({})), { definition: '{' })).toEqual({
      ok: false,
      findings: [expect.objectContaining({ code: 'json-invalid' })],
    });
  });
});

/** Ids and rules. */
function shapeOf(lens: ReturnType<typeof lensOf>) {
  return {
    id: lens.id,
    version: lens.version,
    pillars: lens.pillars.map(({ id, questions }) => ({
      id,
      questions: questions.map(question => ({
        id: question.id,
        choices: question.choices.map(choice => choice.id),
        riskRules: question.riskRules.map(({ condition, level }) => ({
          condition,
          level,
        })),
      })),
    })),
  };
}
