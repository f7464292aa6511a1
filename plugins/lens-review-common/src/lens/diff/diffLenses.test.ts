import { definitionOf, parsed } from '../../__testUtils__/lens';
import { parseLens } from '../parseLens';
import { diffLenses } from './diffLenses';

const QQ1 = {
  id: 'QQ1',
  choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
  rules: [
    ['QQ1_BP1 && QQ1_BP2', 'NO_RISK'],
    ['default', 'HIGH_RISK'],
  ],
} as const;
const QQ2 = { ...QQ1, id: 'QQ2' } as const;
const base = definitionOf(QQ1, QQ2);
const NOTHING = { added: [], removed: [], changed: [] };
const SAME = {
  lens: { fields: [] },
  pillars: NOTHING,
  questions: NOTHING,
  choices: NOTHING,
  needsMajor: false,
};

/** The base with what a test changes about its first question. */
function withQuestion(changes: object) {
  const [pillar] = base.pillars;
  const [first, ...others] = pillar.questions;
  return {
    ...base,
    pillars: [{ ...pillar, questions: [{ ...first, ...changes }, ...others] }],
  };
}

function diff(to: unknown, overlays: { from?: object; to?: object } = {}) {
  return diffLenses(parsed(base, overlays.from), parsed(to, overlays.to));
}

describe('diffLenses', () => {
  it('finds nothing between a lens and the same under another version', () => {
    const other = parseLens(base, { id: 'other', version: '2' });
    expect(other.ok && diffLenses(parsed(base), other.lens)).toEqual(SAME);
  });

  it('lists changed texts of lens, pillar, question and choice', () => {
    const [pillar] = base.pillars;
    const [question] = pillar.questions;
    const [choice, ...choices] = question.choices;
    const changed = withQuestion({
      title: 'New',
      choices: [{ ...choice, title: 'Newer' }, ...choices],
    });
    expect(
      diff({
        ...changed,
        name: 'B lens',
        pillars: [{ ...changed.pillars[0], name: 'B pillar' }],
      }),
    ).toEqual({
      lens: { fields: [{ field: 'name', from: 'A lens', to: 'B lens' }] },
      pillars: {
        ...NOTHING,
        changed: [
          {
            id: 'pillar',
            title: 'B pillar',
            fields: [{ field: 'name', from: 'A pillar', to: 'B pillar' }],
          },
        ],
      },
      questions: {
        ...NOTHING,
        changed: [
          {
            id: 'QQ1',
            pillarId: 'pillar',
            title: 'New',
            fields: [{ field: 'title', from: 'Question QQ1', to: 'New' }],
          },
        ],
      },
      choices: {
        ...NOTHING,
        changed: [
          {
            id: 'QQ1_BP1',
            questionId: 'QQ1',
            title: 'Newer',
            fields: [{ field: 'title', from: 'Choice QQ1_BP1', to: 'Newer' }],
          },
        ],
      },
      needsMajor: false,
    });
  });

  it('lists risk rules, and the documented risk that follows from them', () => {
    const to = withQuestion({
      riskRules: [
        { condition: 'QQ1_BP1', risk: 'NO_RISK' },
        { condition: 'default', risk: 'MEDIUM_RISK' },
      ],
    });
    const { questions, choices, needsMajor } = diff(to);
    expect(questions.changed[0].fields).toEqual([
      {
        field: 'riskRules',
        from: 'NO_RISK: QQ1_BP1 && QQ1_BP2\nHIGH_RISK: default',
        to: 'NO_RISK: QQ1_BP1\nMEDIUM_RISK: default',
      },
    ]);
    expect(choices.changed.map(({ id, fields }) => [id, fields])).toEqual(
      ['QQ1_BP1', 'QQ1_BP2'].map(id => [
        id,
        [{ field: 'documentedRisk', from: 'HIGH', to: 'MEDIUM' }],
      ]),
    );
    expect(needsMajor).toBe(false);
  });

  it('lists what the overlay says, an entry a line', () => {
    const guidance = (meaning: string) => ({
      inShort: 'Short',
      meaning,
      why: 'Why',
      good: 'Good',
      steps: ['One'],
      antiPatterns: [],
      evidence: [],
    });
    const overlay = (choice: object) => ({
      questions: { QQ1: { choices: { QQ1_BP1: choice } } },
    });
    const { choices } = diff(base, {
      from: overlay({ guidance: guidance('Old') }),
      to: overlay({
        guidance: guidance('New'),
        phases: ['design', 'build'],
        links: [{ title: 'Docs', url: 'https://example.com/' }],
      }),
    });
    expect(choices.changed).toEqual([
      {
        id: 'QQ1_BP1',
        questionId: 'QQ1',
        title: 'Choice QQ1_BP1',
        fields: [
          { field: 'phases', to: 'design\nbuild' },
          { field: 'guidance.meaning', from: 'Old', to: 'New' },
          { field: 'links', to: 'Docs (https://example.com/)' },
        ],
      },
    ]);
  });

  it.each<[string, object, added: string[], removed: string[]]>([
    [
      'a new one',
      { ...QQ1, choices: [...QQ1.choices, 'QQ1_BP3'] },
      ['QQ1_BP3'],
      [],
    ],
    ['one less', { ...QQ1, choices: QQ1.choices.slice(0, 2) }, [], ['QQ1_no']],
  ])(
    'asks for a major version for choices: %s',
    (_, question, added, removed) => {
      const { questions, choices, needsMajor } = diff(
        definitionOf(question as typeof QQ1, QQ2),
      );
      const ids = (items: readonly { id: string }[]) =>
        items.map(({ id }) => id);
      expect(ids(choices.added)).toEqual(added);
      expect(ids(choices.removed)).toEqual(removed);
      expect(questions).toEqual(NOTHING);
      expect(needsMajor).toBe(true);
    },
  );

  it('asks for a major version for questions, and lists their choices too', () => {
    const { questions, choices, needsMajor } = diff(definitionOf(QQ2));
    expect(questions.removed).toEqual([
      { id: 'QQ1', title: 'Question QQ1', pillarId: 'pillar' },
    ]);
    expect(choices.removed.map(({ questionId }) => questionId)).toEqual(
      Array(3).fill('QQ1'),
    );
    expect(needsMajor).toBe(true);
  });

  it('says where only the order changed, and where a question moved', () => {
    expect(diff(definitionOf(QQ2, QQ1))).toEqual({
      ...SAME,
      pillars: {
        ...NOTHING,
        changed: [
          {
            id: 'pillar',
            title: 'A pillar',
            fields: [{ field: 'questions', from: 'QQ1\nQQ2', to: 'QQ2\nQQ1' }],
          },
        ],
      },
    });
    const [pillar] = base.pillars;
    const [first, second] = pillar.questions;
    const moved = diff({
      ...base,
      pillars: [
        { ...pillar, questions: [first] },
        { ...pillar, id: 'other', questions: [second] },
      ],
    });
    expect(moved.pillars.added).toEqual([{ id: 'other', title: 'A pillar' }]);
    expect(moved.questions.changed).toMatchObject([
      {
        id: 'QQ2',
        fields: [{ field: 'pillarId', from: 'pillar', to: 'other' }],
      },
    ]);
    expect(moved.needsMajor).toBe(false);
  });
});
