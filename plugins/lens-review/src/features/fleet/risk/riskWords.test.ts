import {
  changesOf,
  practiceChangeOf,
} from '../../../__testUtils__/fleetReplies';
import { smallLens } from '../../../__testUtils__/smallLens';
import { riskTopics } from './riskTopics';
import { changeWords, coverageWords, topicWords } from './riskWords';

const gaps = [
  practiceChangeOf(),
  practiceChangeOf({
    choiceId: 'SEC01_BP02',
    risk: 'MEDIUM',
    now: { missing: 1, inScope: 4, established: 3 },
  }),
];
const inPlace = practiceChangeOf({
  choiceId: 'SEC02_BP01',
  questionId: 'SEC02',
  now: { missing: 0, inScope: 4, established: 4 },
});

const topicsOf = (groupId: string) =>
  riskTopics(smallLens, changesOf({ practices: [...gaps, inPlace] }))
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
  it.each([
    [0, '6 have a complete review'],
    [2, '6 have a complete review (2 that of their System)'],
  ])('say how much the numbers speak for', (covered, reviewed) => {
    expect(
      coverageWords({
        components: 14,
        reviewed: 6,
        covered,
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
      `The lens concerns 14 components: ${reviewed}, 1 a review that is stale, 4 one in progress, 3 none.`,
    );
  });

  it.each([
    [
      { practices: 3, gaps },
      '2 of its 3 best practices are open in at least one component, 1 with high risk.',
    ],
    [
      { practices: 2, gaps: [] },
      'None of its 2 best practices is open in a begun review.',
    ],
    [
      { practices: 1, gaps: gaps.slice(0, 1) },
      'Its only best practice is open in 9 of 12 components.',
    ],
    [
      { practices: 1, gaps: [] },
      'Its only best practice is not open in any begun review.',
    ],
    [{ practices: 0, gaps: [] }, 'No best practice of the lens speaks to it.'],
  ])('tell what is open', (topic, words) => {
    expect(topicWords(topic)).toBe(words);
  });

  it.each([
    [
      { HIGH: 34, MEDIUM: 12, LOW: 1 },
      { HIGH: 28, MEDIUM: 12, LOW: 3 },
      'high risk: 34 to 28 (6 fewer); medium risk: 12, unchanged; low risk: 1 to 3 (2 more)',
    ],
    [
      { HIGH: 0, MEDIUM: 0, LOW: 2 },
      { HIGH: 0, MEDIUM: 0, LOW: 0 },
      'low risk: 2 to 0 (2 fewer)',
    ],
    [{ HIGH: 0, MEDIUM: 0, LOW: 0 }, { HIGH: 0, MEDIUM: 0, LOW: 0 }, undefined],
  ])('tell what has changed from %p to %p', (before, now, words) => {
    expect(changeWords({ before, now })).toBe(words);
  });
});
