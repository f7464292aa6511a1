import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, NOW, scoreSmall } from '../../__testUtils__/smallReview';
import { changesSince } from './changesSince';
import { confirmList, wantedOf } from './confirmList';

const answers = [
  answerOf('SEC01', {
    selectedChoices: ['SEC01_BP01'],
    confirmedAt: '2026-11-10T13:00:00.000Z',
    updatedAt: '2026-11-10T13:00:00.000Z',
  }),
  answerOf('SEC02', {
    selectedChoices: ['SEC02_BP01'],
    confirmedAt: '2026-05-01T12:00:00.000Z',
    updatedAt: '2026-05-01T12:00:00.000Z',
  }),
  answerOf('REL01', { unknownChoices: ['REL01_BP01'] }),
];
const review = { submittedAt: '2026-06-01T12:00:00.000Z' };
const { questions } = scoreSmall(answers);
const groups = confirmList({
  lens: smallLens,
  review,
  answers,
  questions,
  now: NOW,
});

describe('confirmList', () => {
  it('has the answered questions only, the longest unconfirmed first', () => {
    expect(
      groups.map(group => [
        group.pillar.name,
        group.oldestDays,
        ...group.rows.map(row => [row.question.id, row.ageDays]),
      ]),
    ).toEqual([['Security', 203, ['SEC02', 203], ['SEC01', 9]]]);
  });

  it('knows what was saved after the review was submitted, and what the answer says', () => {
    const [sec02, sec01] = groups[0].rows;
    expect(sec01.changedSinceSubmit).toBe(true);
    expect(sec02.changedSinceSubmit).toBe(false);
    expect(
      sec01.practices.map(({ choice, practice }) => [
        choice.id,
        practice.state,
      ]),
    ).toEqual([
      ['SEC01_BP01', 'established'],
      ['SEC01_BP02', 'open'],
    ]);
  });

  it('puts what is due first, from the moment on that it names', () => {
    const dueList = (at: string) =>
      confirmList({
        lens: smallLens,
        review,
        answers: answers.map(answer =>
          answer.questionId === 'SEC01' ? { ...answer, confirmBy: at } : answer,
        ),
        questions,
        now: NOW,
      })[0];
    const due = dueList(NOW.toISOString());
    expect(due.rows.map(row => [row.question.id, row.isDue])).toEqual([
      ['SEC01', true],
      ['SEC02', false],
    ]);
    expect(due.due).toBe(1);
    expect(dueList(new Date(NOW.getTime() + 1).toISOString()).due).toBe(0);
  });
});

describe('confirmList of what has changed', () => {
  const change = {
    kind: 'model',
    ref: 'model:default/claude',
    title: 'Claude',
    from: '1',
    to: '2',
  } as const;
  const changed = confirmList({
    lens: smallLens,
    review,
    answers: answers.map(answer =>
      answer.questionId === 'SEC01'
        ? {
            ...answer,
            subjects: { recordedAt: answer.updatedAt, changes: [change] },
          }
        : answer,
    ),
    questions,
    now: NOW,
  });

  it('puts it first, before what is older', () => {
    const [{ rows, ...group }] = changed;
    expect(rows.map(row => [row.question.id, row.changes])).toEqual([
      ['SEC01', [change]],
      ['SEC02', []],
    ]);
    expect(group).toMatchObject({ changed: 1, due: 0, oldestDays: 203 });
  });

  it('knows what wants confirmation', () => {
    expect(
      wantedOf(changed).map(({ rows }) => rows.map(row => row.question.id)),
    ).toEqual([['SEC01']]);
    expect(wantedOf(groups)).toEqual([]);
  });
});

describe('changesSince', () => {
  it('says why the review is stale and how many answers were saved since', () => {
    expect(changesSince({ staleReasons: ['scope-changed'] }, groups)).toEqual([
      'The scope has changed since the review was submitted.',
      'One answer was saved after the review was submitted.',
    ]);
  });

  it('says nothing where nothing has changed', () => {
    expect(changesSince({}, [])).toEqual([]);
  });
});
