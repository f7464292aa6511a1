import { definitionOf } from '../lens';

const base = definitionOf(
  {
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_BP3', 'QQ1_no'],
    rules: [
      ['QQ1_BP1 && QQ1_BP2 && QQ1_BP3', 'NO_RISK'],
      ['(QQ1_BP1 || !QQ1_BP2) && !QQ1_no', 'MEDIUM_RISK'],
      ['default', 'HIGH_RISK'],
    ],
  },
  {
    id: 'QQ2',
    choices: ['QQ2_BP1', 'QQ2_BP2'],
    rules: [
      ['QQ2_BP1 && QQ2_BP2', 'NO_RISK'],
      ['!QQ2_BP1 || !QQ2_BP2', 'MEDIUM_RISK'],
      ['default', 'HIGH_RISK'],
    ],
  },
);
const [pillar] = base.pillars;
const link = { displayText: 'Docs', url: 'https://example.com/docs' };

/** Has something of everything that the format knows, and nothing wrong. */
export const richDefinition = {
  ...base,
  pillars: [
    {
      ...pillar,
      questions: pillar.questions.map(question => ({
        ...question,
        description: 'What is asked.\n\nBecause.',
        helpfulResource: link,
        choices: question.choices.map(choice => ({
          ...choice,
          helpfulResource: { ...link, displayText: 'What it means' },
          additionalResources: [
            { type: 'HELPFUL_RESOURCE', content: [link] },
            { type: 'IMPROVEMENT_PLAN', content: [{ displayText: 'More' }] },
          ],
        })),
      })),
    },
  ],
};
