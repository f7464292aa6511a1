import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import {
  RiskGroup,
  unansweredQuestions,
  unknownPractices,
} from './practiceLists';

const answers = [
  answerOf('SEC01', {
    unknownChoices: ['SEC01_BP02'],
    unansweredChoices: ['SEC01_BP01'],
  }),
  answerOf('SEC02', { unknownChoices: ['SEC02_BP01'] }),
  answerOf('REL01', { selectedChoices: ['REL01_no'] }),
  answerOf('REL02', { selectedChoices: ['REL02_no'] }),
];
const { questions } = scoreSmall(answers);
const input = { lens: smallLens, questions, answers };

const ids = (groups: readonly RiskGroup[]) =>
  groups.map(group => [group.risk, ...group.rows.map(row => row.choice.id)]);

describe('practice lists', () => {
  it('lists only what somebody marked "don\'t know" as not known', () => {
    expect(ids(unknownPractices(input))).toEqual([
      ['HIGH', 'SEC02_BP01'],
      ['MEDIUM', 'SEC01_BP02'],
    ]);
  });

  it('lists questions that want an answer, those that are all "don\'t know" among them', () => {
    const groups = unansweredQuestions(input).map(group => [
      group.pillar.name,
      ...group.questions.map(({ question, progress }) => [
        question.id,
        progress,
      ]),
    ]);
    expect(groups).toEqual([
      [
        'Security',
        ['SEC01', { unanswered: 1, unknown: 1, inScope: 2 }],
        ['SEC02', { unanswered: 0, unknown: 1, inScope: 1 }],
      ],
    ]);
  });

  it('counts what is said to be not in place as said, in a partly answered question', () => {
    const saved = [
      answerOf('SEC01', { unansweredChoices: ['SEC01_BP02'] }),
      answerOf('SEC02', { selectedChoices: ['SEC02_BP01'] }),
    ];
    const [security] = unansweredQuestions({
      lens: smallLens,
      questions: scoreSmall(saved).questions,
      answers: saved,
    });
    expect(security.questions.map(row => row.progress)).toEqual([
      { inScope: 2, unanswered: 1, unknown: 0 },
    ]);
  });

  it('puts the question with the worst unanswered best practice first', () => {
    const saved = [
      answerOf('SEC01', {
        selectedChoices: ['SEC01_BP01'],
        unansweredChoices: ['SEC01_BP02'],
      }),
    ];
    const [security, reliability] = unansweredQuestions({
      lens: smallLens,
      questions: scoreSmall(saved).questions,
      answers: saved,
    });
    expect(security.questions.map(row => [row.question.id, row.worst])).toEqual(
      [
        ['SEC02', 'HIGH'],
        ['SEC01', 'MEDIUM'],
      ],
    );
    expect(reliability.questions.map(row => row.question.id)).toEqual([
      'REL02',
      'REL01',
    ]);
  });

  it('asks nothing about what is out of scope', () => {
    const scored = scoreSmall(answers, { agents: 'no-agents' });
    const groups = unansweredQuestions({
      ...input,
      questions: scored.questions,
    });
    expect(groups[0].questions.map(row => row.question.id)).toEqual(['SEC01']);
  });
});
