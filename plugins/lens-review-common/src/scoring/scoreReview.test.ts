import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { Maturity } from '../model';
import { scoreReview } from './scoreReview';
import { ReviewToScore } from './types';

/** HIGH weighs 3, MEDIUM 2, LOW 1: six in all. */
const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['HIGH', 'MEDIUM', 'LOW', 'QQ1_no'],
    rules: [['default', 'MEDIUM_RISK']],
  }),
  {
    questions: {
      QQ1: {
        choices: {
          HIGH: { documentedRisk: 'HIGH' },
          MEDIUM: { documentedRisk: 'MEDIUM' },
          LOW: { documentedRisk: 'LOW' },
        },
      },
    },
  },
);

const NOW = '2026-11-20T12:00:00.000Z';
const BEFORE = '2026-11-20T11:59:59.000Z';
const LATER = '2026-12-01T00:00:00.000Z';
const LATEST = '2027-01-01T00:00:00.000Z';

function score(
  answer: Parameters<typeof answerTo>[1],
  rest: Partial<ReviewToScore> = {},
) {
  return scoreReview({
    lens,
    scope: {},
    answers: [answerTo('QQ1', answer)],
    now: new Date(NOW),
    ...rest,
  });
}

const of = (choiceId: string) => ({ questionId: 'QQ1', choiceId });

describe('counts', () => {
  it('counts best practices by documented risk', () => {
    const { score: total } = score({
      selectedChoices: ['MEDIUM'],
      unknownChoices: ['LOW'],
    });
    expect(total).toMatchObject({
      risk: 'MEDIUM',
      riskCounts: {
        HIGH: 0,
        MEDIUM: 1,
        NONE: 0,
        UNANSWERED: 0,
        NOT_APPLICABLE: 0,
      },
      openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
      acceptedPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
      unknownPractices: 1,
      outOfScope: 0,
      contradicted: 0,
      answered: 1,
      questions: 1,
    });
  });

  it('counts nothing as open while a question is unanswered', () => {
    const { score: total } = score({});
    expect(total).toMatchObject({
      risk: 'UNANSWERED',
      openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
      unknownPractices: 3,
      answered: 0,
      questions: 1,
      maturity: { verified: 0, claimed: 0, possible: 100 },
    });
  });

  it('leaves a question that a person finds out of scope out of both counts', () => {
    const { score: total } = score({
      applicable: false,
      reason: 'OUT_OF_SCOPE',
    });
    expect(total).toMatchObject({
      risk: 'NOT_APPLICABLE',
      questions: 0,
      answered: 0,
      outOfScope: 3,
      maturity: null,
    });
  });

  it('keeps a question that is not applicable for another reason', () => {
    const { score: total } = score({
      applicable: false,
      reason: 'BUSINESS_PRIORITIES',
    });
    expect(total).toMatchObject({
      risk: 'NOT_APPLICABLE',
      questions: 1,
      answered: 1,
      openPractices: { HIGH: 1, MEDIUM: 1, LOW: 1 },
    });
  });

  it('repeats them for every pillar', () => {
    const { score: total } = score({ selectedChoices: ['HIGH'] });
    const { pillars, ...whole } = total;
    expect(pillars).toEqual([
      { pillarId: 'pillar', name: 'A pillar', ...whole },
    ]);
  });
});

describe('maturity', () => {
  it.each<[string, Parameters<typeof answerTo>[1], Maturity]>([
    [
      'weighs by documented risk',
      { selectedChoices: ['HIGH'] },
      { verified: 0, claimed: 50, possible: 50 },
    ],
    [
      'rounds to whole percents',
      { selectedChoices: ['LOW'] },
      { verified: 0, claimed: 17, possible: 17 },
    ],
    [
      'takes what is unknown as possible',
      { selectedChoices: ['MEDIUM'], unknownChoices: ['HIGH'] },
      { verified: 0, claimed: 33, possible: 83 },
    ],
    [
      'leaves out what is out of scope',
      {
        selectedChoices: ['MEDIUM'],
        notApplicableChoices: [{ choiceId: 'HIGH', reason: 'OUT_OF_SCOPE' }],
      },
      { verified: 0, claimed: 67, possible: 67 },
    ],
    [
      'keeps what is not applicable for another reason',
      {
        selectedChoices: ['MEDIUM'],
        notApplicableChoices: [{ choiceId: 'HIGH', reason: 'OTHER' }],
      },
      { verified: 0, claimed: 33, possible: 33 },
    ],
  ])('%s', (_, answer, maturity) => {
    expect(score(answer).score.maturity).toEqual(maturity);
  });

  it('falls back on the highest level of the rules', () => {
    const risks = (level: 'NO_RISK' | 'MEDIUM_RISK' | 'HIGH_RISK') =>
      parsed(
        definitionOf({
          id: 'QQ1',
          choices: ['QQ1_BP1'],
          rules: [
            ['QQ1_BP1', 'NO_RISK'],
            ['default', level],
          ],
        }),
      ).pillars[0].questions[0].choices[0].documentedRisk;
    expect([
      risks('HIGH_RISK'),
      risks('MEDIUM_RISK'),
      risks('NO_RISK'),
    ]).toEqual(['HIGH', 'MEDIUM', 'LOW']);
  });
});

describe('accepted risks', () => {
  it.each<[string, expiresAt: string, accepted: boolean]>([
    ['holds until it expires', LATER, true],
    ['has expired at its time', NOW, false],
    ['has expired after it', BEFORE, false],
    ['does not hold with a time that is none', 'soon', false],
  ])('%s', (_, expiresAt, accepted) => {
    const { score: total } = score(
      { selectedChoices: ['MEDIUM'] },
      { accepted: [{ ...of('HIGH'), expiresAt }] },
    );
    expect(total.acceptedPractices.HIGH).toBe(accepted ? 1 : 0);
    expect(total.openPractices.HIGH).toBe(accepted ? 0 : 1);
    expect(total.maturity?.claimed).toBe(33);
  });

  it.each([
    ['established', { selectedChoices: ['HIGH'] }],
    ['unknown', { selectedChoices: ['LOW'], unknownChoices: ['HIGH'] }],
  ])('says nothing of what is %s', (_, answer) => {
    const { score: total } = score(answer, {
      accepted: [{ ...of('HIGH'), expiresAt: LATER }],
    });
    expect(total.acceptedPractices.HIGH).toBe(0);
  });

  it('holds only for the question that it names', () => {
    const { score: total } = score(
      { selectedChoices: ['MEDIUM'] },
      {
        accepted: [{ questionId: 'QQ2', choiceId: 'HIGH', expiresAt: LATER }],
      },
    );
    expect(total.openPractices.HIGH).toBe(1);
  });
});

describe('evidence', () => {
  const supports = { ...of('HIGH'), verdict: 'supports' } as const;
  const contradicts = { ...of('HIGH'), verdict: 'contradicts' } as const;
  const whole = { verified: 0, claimed: 50, possible: 50 };

  it.each<[string, ReviewToScore['evidence'], Maturity, contradicted: number]>([
    ['none', [], whole, 0],
    ['supports', [supports], { ...whole, verified: 50 }, 0],
    ['supported, and ran out', [{ ...supports, expiresAt: NOW }], whole, 0],
    ['contradicts', [contradicts], { verified: 0, claimed: 0, possible: 0 }, 1],
    [
      'contradicted, and ran out',
      [{ ...contradicts, expiresAt: BEFORE }],
      whole,
      0,
    ],
    [
      'contradicts, and is disputed',
      [{ ...contradicts, disputed: true }],
      whole,
      0,
    ],
    [
      'supports and contradicts',
      [supports, contradicts],
      { verified: 0, claimed: 0, possible: 0 },
      1,
    ],
    [
      'supports, and contradicts but is disputed',
      [supports, { ...contradicts, disputed: true }],
      { ...whole, verified: 50 },
      0,
    ],
    [
      'supports what is not established',
      [{ ...supports, choiceId: 'MEDIUM' }],
      whole,
      0,
    ],
    [
      'contradicts what is not established',
      [{ ...contradicts, choiceId: 'MEDIUM' }],
      whole,
      0,
    ],
  ])('%s', (_, evidence, maturity, contradicted) => {
    const { score: total } = score({ selectedChoices: ['HIGH'] }, { evidence });
    expect(total.maturity).toEqual(maturity);
    expect(total.contradicted).toBe(contradicted);
  });

  it('leaves the AWS reading as it is', () => {
    const { questions } = score(
      { selectedChoices: ['HIGH'] },
      { evidence: [contradicts] },
    );
    expect(questions[0]).toMatchObject({ risk: 'MEDIUM' });
    expect(questions[0].practices[0]).toMatchObject({ state: 'established' });
  });
});

describe('validUntil', () => {
  it('is the first time at which an acceptance or evidence runs out', () => {
    const { validUntil } = score(
      {},
      {
        accepted: [
          { ...of('HIGH'), expiresAt: LATEST },
          { ...of('LOW'), expiresAt: BEFORE },
        ],
        evidence: [
          { ...of('HIGH'), verdict: 'supports', expiresAt: LATER },
          { ...of('LOW'), verdict: 'supports' },
        ],
      },
    );
    expect(validUntil).toBe(LATER);
  });

  it('is missing where nothing runs out', () => {
    expect(score({}).validUntil).toBeUndefined();
  });
});
