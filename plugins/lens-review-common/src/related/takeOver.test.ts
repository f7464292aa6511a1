import { AnswerOf } from '../answers';
import { answerTo, definitionOf, notApplicable } from '../__testUtils__/lens';
import { parseLens } from '../lens';
import { Lens } from '../model';
import { EvidenceVerdict, scoreReview } from '../scoring';
import { relatedPractices } from './relatedPractices';
import { takeOver } from './takeOver';

/** A lens with one question of three best practices; `relatedOf` by best practice. */
function lensOf(
  id: string,
  relatedOf: Readonly<Record<string, readonly string[]>>,
) {
  const questionId = id.toUpperCase();
  const result = parseLens(
    definitionOf({
      id: questionId,
      choices: ['BP1', 'BP2', 'BP3', 'no'].map(name => `${questionId}_${name}`),
      rules: [['default', 'HIGH_RISK']],
    }),
    {
      id,
      version: '1',
      overlay: {
        questions: {
          [questionId]: {
            choices: Object.fromEntries(
              Object.entries(relatedOf).map(([choice, names]) => [
                `${questionId}_${choice}`,
                { related: names },
              ]),
            ),
          },
        },
      },
    },
  );
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result.lens;
}

function scored(
  lens: Lens,
  answer: Partial<AnswerOf> | undefined,
  evidence: readonly EvidenceVerdict[] = [],
) {
  const answers = answer ? [answerTo(lens.id.toUpperCase(), answer)] : [];
  return scoreReview({
    lens,
    scope: {},
    answers,
    evidence,
    now: new Date('2026-11-20T12:00:00Z'),
  }).questions;
}

// The first pair is named here, the second there; the third is of a lens that is not looked at.
const MINE = lensOf('mine', {
  BP1: ['theirs/THEIRS_BP2'],
  BP3: ['third/THIRD_BP1', 'mine/MINE_BP1'],
});
const THEIRS = lensOf('theirs', { BP1: ['mine/MINE_BP2'] });

function related(
  answer: Partial<AnswerOf> | undefined,
  evidence?: readonly EvidenceVerdict[],
) {
  const questions = scored(THEIRS, answer, evidence);
  return relatedPractices({ lens: MINE, other: { lens: THEIRS, questions } });
}

function taken(
  answer: Partial<AnswerOf>,
  mine?: Partial<AnswerOf>,
  evidence?: readonly EvidenceVerdict[],
) {
  return takeOver({
    related: related(answer, evidence),
    questions: scored(MINE, mine),
  }).map(({ choiceId, relatedChoiceId }) => `${relatedChoiceId} → ${choiceId}`);
}

const theirs = { selectedChoices: ['THEIRS_BP1', 'THEIRS_BP2'] };

describe('relatedPractices', () => {
  it('takes pairs that either lens names, with what the other review says', () => {
    expect(related({ selectedChoices: ['THEIRS_BP2'] })).toEqual([
      {
        questionId: 'MINE',
        choiceId: 'MINE_BP1',
        relatedQuestionId: 'THEIRS',
        relatedChoiceId: 'THEIRS_BP2',
        relatedTitle: 'Choice THEIRS_BP2',
        state: 'established',
        contradicted: false,
      },
      expect.objectContaining({
        choiceId: 'MINE_BP2',
        relatedChoiceId: 'THEIRS_BP1',
        state: 'open',
      }),
    ]);
  });

  it('says nothing where nobody has answered', () => {
    expect(related(undefined)).toEqual([]);
  });
});

describe('takeOver', () => {
  it('offers what is established there and not here', () => {
    expect(taken(theirs)).toEqual([
      'THEIRS_BP2 → MINE_BP1',
      'THEIRS_BP1 → MINE_BP2',
    ]);
    expect(taken(theirs, { selectedChoices: ['MINE_no'] })).toHaveLength(2);
  });

  it('does not offer what is open there', () => {
    expect(taken({ selectedChoices: ['THEIRS_BP1'] })).toEqual([
      'THEIRS_BP1 → MINE_BP2',
    ]);
  });

  it('does not offer what evidence contradicts there', () => {
    const evidence = [
      {
        questionId: 'THEIRS',
        choiceId: 'THEIRS_BP1',
        verdict: 'contradicts' as const,
      },
    ];
    expect(taken(theirs, undefined, evidence)).toEqual([
      'THEIRS_BP2 → MINE_BP1',
    ]);
  });

  it('does not offer what is established or out of scope here', () => {
    expect(taken(theirs, { selectedChoices: ['MINE_BP1'] })).toEqual([
      'THEIRS_BP1 → MINE_BP2',
    ]);
    expect(
      taken(theirs, {
        selectedChoices: ['MINE_BP3'],
        notApplicableChoices: notApplicable('OUT_OF_SCOPE', 'MINE_BP2'),
      }),
    ).toEqual(['THEIRS_BP2 → MINE_BP1']);
  });
});
