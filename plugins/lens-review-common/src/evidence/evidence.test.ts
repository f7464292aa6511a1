import { Evidence, EvidenceDispute, EvidenceStanding } from '../model';
import { evidenceStanding } from './evidenceStanding';
import { evidenceVerdicts } from './evidenceVerdicts';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const PAST = '2026-11-20T12:00:00.000Z';
const FUTURE = '2026-11-20T12:00:00.001Z';

function says(
  verdict: Evidence['verdict'],
  given: Partial<Evidence> = {},
): Evidence {
  return {
    source: 'a',
    questionId: 'Q',
    choiceId: 'C',
    verdict,
    sentence: `It ${verdict}.`,
    about: [],
    observedAt: '2026-11-01T00:00:00.000Z',
    ...given,
  };
}

const dispute: EvidenceDispute = {
  questionId: 'Q',
  choiceId: 'C',
  reason: 'It is another one.',
  contradictions: [{ source: 'a', sentence: 'It contradicts.' }],
};

describe('evidenceStanding', () => {
  it.each<
    [
      EvidenceStanding,
      { evidence: Evidence[]; disputes?: readonly EvidenceDispute[] },
    ]
  >([
    ['nothing-found', { evidence: [] }],
    ['nothing-found', { evidence: [says('nothing-found')] }],
    ['undeclared', { evidence: [says('nothing-found'), says('undeclared')] }],
    ['supports', { evidence: [says('undeclared'), says('supports')] }],
    ['contradicts', { evidence: [says('supports'), says('contradicts')] }],
    ['expired', { evidence: [says('supports', { expiresAt: PAST })] }],
    ['supports', { evidence: [says('supports', { expiresAt: FUTURE })] }],
    [
      'nothing-found',
      {
        evidence: [
          says('contradicts', { expiresAt: PAST }),
          says('nothing-found'),
        ],
      },
    ],
    ['disputed', { evidence: [says('contradicts')], disputes: [dispute] }],
    [
      'contradicts',
      {
        evidence: [says('contradicts'), says('contradicts', { source: 'b' })],
        disputes: [dispute],
      },
    ],
    [
      'contradicts',
      {
        evidence: [says('contradicts', { sentence: 'Now something else.' })],
        disputes: [dispute],
      },
    ],
    [
      'contradicts',
      {
        evidence: [says('contradicts')],
        disputes: [{ ...dispute, choiceId: 'D' }],
      },
    ],
    ['supports', { evidence: [says('supports')], disputes: [dispute] }],
  ])('is %s', (standing, { evidence, disputes = [] }) => {
    expect(evidenceStanding({ evidence, disputes, now: NOW })).toBe(standing);
  });
});

describe('evidenceVerdicts', () => {
  it('are what speaks for or against, with their beginning, their end and whether they are disputed', () => {
    const since = '2026-11-01T00:00:00.000Z';
    const evidence = [
      says('supports', { expiresAt: FUTURE, since: PAST }),
      says('contradicts'),
      says('contradicts', { choiceId: 'D' }),
      says('undeclared'),
      says('nothing-found'),
    ];
    expect(evidenceVerdicts(evidence, [dispute])).toEqual([
      {
        questionId: 'Q',
        choiceId: 'C',
        verdict: 'supports',
        since: PAST,
        expiresAt: FUTURE,
      },
      {
        questionId: 'Q',
        choiceId: 'C',
        verdict: 'contradicts',
        since,
        disputed: true,
      },
      { questionId: 'Q', choiceId: 'D', verdict: 'contradicts', since },
    ]);
  });
});
