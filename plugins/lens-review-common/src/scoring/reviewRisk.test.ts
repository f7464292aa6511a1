import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { AnswerInput, Risk } from '../model';
import { scoreReview } from './scoreReview';

const ANSWERS: Readonly<Record<Risk, Partial<AnswerInput>>> = {
  HIGH: { selectedChoices: ['HIGH'] },
  MEDIUM: { selectedChoices: ['MEDIUM'] },
  NONE: { selectedChoices: ['NONE'] },
  UNANSWERED: {},
  NOT_APPLICABLE: { applicable: false, reason: 'OUT_OF_SCOPE' },
};

describe('risk of a review', () => {
  it.each<[risks: string, review: Risk]>([
    ['HIGH MEDIUM UNANSWERED NONE NOT_APPLICABLE', 'HIGH'],
    ['NOT_APPLICABLE NONE UNANSWERED MEDIUM', 'MEDIUM'],
    ['NONE UNANSWERED NOT_APPLICABLE', 'UNANSWERED'],
    ['NOT_APPLICABLE NONE', 'NONE'],
    ['NOT_APPLICABLE NOT_APPLICABLE', 'NOT_APPLICABLE'],
  ])('of questions with %s is %s', (risks, review) => {
    const wanted = risks.split(' ') as Risk[];
    const lens = parsed(
      definitionOf(
        ...wanted.map((_, index) => ({
          id: `QQ${index}`,
          choices: ['HIGH', 'MEDIUM', 'NONE'],
          rules: [
            ['HIGH', 'HIGH_RISK'],
            ['MEDIUM', 'MEDIUM_RISK'],
            ['default', 'NO_RISK'],
          ] as const,
        })),
      ),
    );
    const { score } = scoreReview({
      lens,
      scope: {},
      answers: wanted.map((risk, index) =>
        answerTo(`QQ${index}`, ANSWERS[risk]),
      ),
      now: new Date('2026-11-20T12:00:00Z'),
    });
    expect(score.risk).toBe(review);
    wanted.forEach(risk => expect(score.riskCounts[risk]).toBeGreaterThan(0));
  });
});
