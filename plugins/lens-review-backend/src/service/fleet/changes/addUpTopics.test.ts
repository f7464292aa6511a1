import { parseLens } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensFile } from '../../../__testUtils__/lensFile';
import { PracticeIndex } from '../practices';
import { addUpTopics } from './addUpTopics';

const parsed = parseLens(lensFile('Test lens'), {
  id: 'test',
  version: '1',
  overlay: {
    responsibleAiDimensions: [
      { id: 'safety', title: 'Safety', text: 'Does no harm' },
      { id: 'fairness', title: 'Fairness', text: 'Treats alike' },
    ],
    controlFrameworks: [
      {
        id: 'owasp',
        title: 'OWASP Top 10',
        items: [
          { id: 'LLM01', title: 'Prompt injection' },
          { id: 'LLM02', title: 'Disclosure' },
        ],
      },
    ],
    questions: {
      backup: {
        choices: {
          backup_daily: {
            documentedRisk: 'HIGH',
            responsibleAi: ['safety', 'fairness'],
            controls: { owasp: ['LLM01'] },
          },
          backup_tested: { documentedRisk: 'LOW', responsibleAi: ['safety'] },
        },
      },
    },
  },
});

const counts = (HIGH: number, LOW: number) => ({ HIGH, MEDIUM: 0, LOW });
const standing = (missing: number) => ({
  missing,
  established: 1,
  inScope: missing + 1,
});

describe('addUpTopics', () => {
  it('adds up by pillar, by responsible-AI dimension and by control', () => {
    if (!parsed.ok) {
      throw new Error('The lens does not parse');
    }
    const { lens } = parsed;
    const changes = new PracticeIndex([lens]).all.map((practice, index) => ({
      practice,
      before: standing([5, 2][index]),
      now: standing([3, 4][index]),
    }));
    const all = { before: counts(5, 2), now: counts(3, 4) };
    const daily = { before: counts(5, 0), now: counts(3, 0) };
    const nothing = { before: counts(0, 0), now: counts(0, 0) };
    expect(addUpTopics({ lens, changes })).toEqual({
      openPractices: all,
      pillars: [{ id: 'resilience', ...all }],
      responsibleAi: [
        { id: 'safety', ...all },
        { id: 'fairness', ...daily },
      ],
      controls: [
        {
          frameworkId: 'owasp',
          items: [
            { id: 'LLM01', ...daily },
            { id: 'LLM02', ...nothing },
          ],
        },
      ],
    });
  });
});
