import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../../../__testUtils__/smallLens';
import { riskTopics } from './riskTopics';
import { changeWords, coverageWords, topicWords } from './riskWords';

const gap = (
  questionId: string,
  choiceId: string,
  given: Partial<FleetGap> = {},
): FleetGap => ({
  choiceId,
  questionId,
  pillarId: 'security',
  title: `Title of ${choiceId}`,
  risk: 'HIGH',
  missing: 3,
  inScope: 4,
  owners: 2,
  established: 1,
  systems: [],
  sharedDependencies: [],
  ...given,
});

const gaps = [
  gap('SEC01', 'SEC01_BP01'),
  gap('SEC01', 'SEC01_BP02', { risk: 'MEDIUM', missing: 1 }),
];

const topicsOf = (groupId: string) =>
  riskTopics(smallLens, gaps)
    .find(({ id }) => id === groupId)
    ?.topics.map(topic => [topic.title, topic.practices, topic.gaps.length]);

describe('riskTopics', () => {
  it('tells the gaps by pillar, by responsible-AI dimension and by control', () => {
    expect(topicsOf('pillars')).toEqual([
      ['Security', 3, 2],
      ['Reliability', 2, 0],
    ]);
    expect(topicsOf('responsible-ai')).toEqual([
      ['Safety', 5, 2],
      ['Fairness', 1, 1],
    ]);
    expect(topicsOf('owasp')).toEqual([
      ['LLM01 Prompt Injection', 0, 0],
      ['LLM06 Excessive Agency', 1, 1],
    ]);
  });
});

describe('the words for risk owners', () => {
  it('say how much the numbers speak for', () => {
    expect(
      coverageWords({
        components: 14,
        reviewed: 6,
        inProgress: 4,
        stale: 1,
        neverReviewed: 3,
        undecided: 0,
        out: 0,
        outButDepends: 0,
        openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
        maturity: { n: 0, buckets: [0, 0, 0, 0, 0] },
      }),
    ).toBe(
      'The lens concerns 14 components: 6 have a complete review, 1 a review that is stale, 4 one in progress, 3 none.',
    );
  });

  it.each([
    [
      { practices: 3, gaps },
      '2 of its 3 best practices are open in at least one component, 1 with high risk. The worst: “Title of SEC01_BP01” is open in 3 of 4 components.',
    ],
    [
      { practices: 2, gaps: [] },
      'None of its 2 best practices is open in a begun review.',
    ],
    [
      { practices: 1, gaps: gaps.slice(0, 1) },
      'Its only best practice is open in 3 of 4 components.',
    ],
    [
      { practices: 1, gaps: [] },
      'Its only best practice is not open in any begun review.',
    ],
    [{ practices: 0, gaps: [] }, 'No best practice of the lens speaks to it.'],
  ])('tell what is open', (topic, words) => {
    expect(topicWords(topic)).toBe(words);
  });

  it('tell what has changed', () => {
    expect(
      changeWords(
        { HIGH: 34, MEDIUM: 12, LOW: 1 },
        { HIGH: 28, MEDIUM: 12, LOW: 3 },
      ),
    ).toBe(
      'high risk: 34 to 28 (6 fewer); medium risk: 12, unchanged; low risk: 1 to 3 (2 more)',
    );
  });
});
