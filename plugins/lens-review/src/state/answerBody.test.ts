import { findQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../__testUtils__/smallLens';
import { toAnswerContent } from './answerBody';
import { setNoneOfThese, setPractice, takeBack } from './draftChanges';
import { PracticeAnswer, QuestionDraft, toDraft } from './questionDraft';
import { sameAnswer } from './sameAnswer';

const [A, B] = ['SEC01_BP01', 'SEC01_BP02'];
const access = findQuestion(smallLens, 'SEC01')!;
const agents = findQuestion(smallLens, 'SEC02')!;
const empty = toDraft(access, undefined);

const draftOf = (a: PracticeAnswer, b: PracticeAnswer): QuestionDraft =>
  setPractice(B, b)(setPractice(A, a)(empty));

const contentOf = (draft: QuestionDraft, scope = {}) =>
  toAnswerContent({ question: access, draft, scope });

const inPlace = { kind: 'in-place' } as const;
const notInPlace = { kind: 'not-in-place' } as const;
const dontKnow = { kind: 'dont-know' } as const;
const unanswered = { kind: 'unanswered' } as const;
const outOfScope = { kind: 'not-applicable', reason: 'OUT_OF_SCOPE' } as const;

describe('toAnswerContent', () => {
  it.each([
    ['both in place', inPlace, inPlace, [A, B], [], []],
    ['one not in place', inPlace, notInPlace, [A], [], []],
    ['one unknown', inPlace, dontKnow, [A], [B], []],
    ['one not considered', inPlace, unanswered, [A], [], [B]],
    ['none in place', notInPlace, notInPlace, ['SEC01_no'], [], []],
    ['none in place, one unknown', notInPlace, dontKnow, ['SEC01_no'], [B], []],
    [
      'one not in place, one not considered',
      notInPlace,
      unanswered,
      [],
      [],
      [B],
    ],
    ['both unknown', dontKnow, dontKnow, [], [A, B], []],
    ['nothing considered', unanswered, unanswered, [], [], [A, B]],
    [
      'not in place beside out of scope',
      notInPlace,
      outOfScope,
      ['SEC01_no'],
      [],
      [],
    ],
    ['both out of scope', outOfScope, outOfScope, [], [], []],
  ] as const)('%s', (_, a, b, selected, unknown, left) => {
    const content = contentOf(draftOf(a, b));
    expect(content.selectedChoices).toEqual(selected);
    expect(content.unknownChoices).toEqual(unknown);
    expect(content.unansweredChoices).toEqual(left);
  });

  it('keeps what the scope facts leave out as not considered, until it is taken back', () => {
    const scope = { agents: 'no-agents' };
    const draft = toDraft(agents, undefined);
    const content = (each: QuestionDraft) =>
      toAnswerContent({ question: agents, draft: each, scope });

    expect(content(draft)).toMatchObject({
      unansweredChoices: ['SEC02_BP01'],
      inScopeChoices: [],
    });
    const back = takeBack('SEC02_BP01')(draft);
    expect(content(back).inScopeChoices).toEqual(['SEC02_BP01']);
    expect(content(setNoneOfThese(agents)(back)).selectedChoices).toEqual([
      'SEC02_no',
    ]);
  });

  it('says "none of these" of what is in scope only', () => {
    const draft = setNoneOfThese(agents)(toDraft(agents, undefined));
    expect(
      toAnswerContent({
        question: agents,
        draft,
        scope: { agents: 'no-agents' },
      }).selectedChoices,
    ).toEqual([]);
  });

  it('leaves marks as not applicable alone when none is in place', () => {
    const content = contentOf(
      setNoneOfThese(access)(draftOf(inPlace, outOfScope)),
    );
    expect(content.selectedChoices).toEqual(['SEC01_no']);
    expect(content.notApplicableChoices).toEqual([
      { choiceId: B, reason: 'OUT_OF_SCOPE' },
    ]);
  });
});

describe('toDraft', () => {
  const everyAnswer = [inPlace, notInPlace, dontKnow, unanswered, outOfScope];
  const pairs = everyAnswer.flatMap(a => everyAnswer.map(b => [a, b] as const));

  it.each(pairs)('opens what was saved: %o and %o', (a, b) => {
    const content = contentOf({
      ...draftOf(a, b),
      notes: 'Some *notes*',
      choiceNotes: { [A]: 'A note' },
      takenBack: [B],
    });
    const reopened = toDraft(access, content);
    expect(reopened.practices).toEqual({ [A]: a, [B]: b });
    expect(sameAnswer(contentOf(reopened), content)).toBe(true);
  });

  it('reads nothing into an answer that selects nothing and leaves nothing for later', () => {
    const content = { ...contentOf(empty), unansweredChoices: [] };
    expect(toDraft(access, content).practices).toEqual({
      [A]: unanswered,
      [B]: unanswered,
    });
  });
});
