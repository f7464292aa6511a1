import {
  EvaluationsInput,
  EvaluationsQuery,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { runsOf } from './runsOf';

const now = new Date('2026-11-20T12:00:00.000Z');
const test = (more: object = {}) => ({
  provider: 'openai:gpt-4o',
  success: true,
  score: 1,
  ...more,
});

describe('runsOf', () => {
  it.each<
    [string, EvaluationsInput, EvaluationsQuery, expected: readonly object[]]
  >([
    [
      'a score that reaches its threshold',
      {
        evaluations: [{ model: 'm', suite: 's', score: 0.8, threshold: 0.8 }],
      },
      {},
      [{ passed: true, runAt: now.toISOString() }],
    ],
    [
      'a score below its threshold',
      { evaluations: [{ model: 'm', suite: 's', score: 0.7, threshold: 0.8 }] },
      {},
      [{ passed: false }],
    ],
    [
      'a verdict that says otherwise than the score',
      {
        evaluations: [
          { model: 'm', suite: 's', score: 1, threshold: 0.8, passed: false },
        ],
      },
      {},
      [{ passed: false }],
    ],
    [
      'tests of which one failed',
      { results: [test(), test({ success: false, score: 0.2 })] },
      {},
      [
        {
          model: 'openai:gpt-4o',
          suite: 'promptfoo',
          score: 0.6,
          passed: false,
          threshold: undefined,
        },
      ],
    ],
    [
      'tests of which one failed, but whose mean is enough',
      { results: [test(), test({ success: false, score: 0.2 })] },
      { threshold: 0.5, suite: 'nightly', link: 'https://ci.example.com' },
      [
        {
          suite: 'nightly',
          score: 0.6,
          threshold: 0.5,
          passed: true,
          link: 'https://ci.example.com',
        },
      ],
    ],
    [
      'providers, each by itself',
      {
        results: [test(), test({ provider: { id: 'nova' }, success: false })],
      },
      {},
      [
        { model: 'openai:gpt-4o', passed: true },
        { model: 'nova', passed: false },
      ],
    ],
    [
      'named scores, over the tests that have them',
      {
        results: {
          timestamp: new Date('2026-11-19T00:00:00.000Z'),
          results: [
            test({ namedScores: { injection: 0.5 } }),
            test({ success: false, score: 0.1 }),
          ],
        },
      },
      {},
      [
        { suite: 'promptfoo', score: 0.55, passed: false },
        {
          suite: 'promptfoo: injection',
          score: 0.5,
          passed: true,
          runAt: '2026-11-19T00:00:00.000Z',
        },
      ],
    ],
    [
      'one of several prompts',
      {
        results: [
          test({ promptId: 'a' }),
          test({ promptId: 'b', success: false }),
        ],
      },
      { promptId: 'a' },
      [{ passed: true, score: 1 }],
    ],
  ])('understands %s', (_, input, query, expected) => {
    expect(runsOf(input, { query, now })).toMatchObject(expected);
  });

  it('refuses a prompt that the results do not have', () => {
    const query = { promptId: 'c' };
    expect(() => runsOf({ results: [test()] }, { query, now })).toThrow(
      /^promptId: /,
    );
  });
});
