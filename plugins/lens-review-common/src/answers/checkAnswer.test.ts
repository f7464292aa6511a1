import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { findQuestion } from '../lens';
import { AnswerInput, Question } from '../model';
import { checkAnswer } from './checkAnswer';
import { normalizeAnswer } from './normalizeAnswer';

const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
    rules: [['default', 'HIGH_RISK']],
  }),
);
const question = findQuestion(lens, 'QQ1') as Question;
const check = (input: Partial<AnswerInput>) =>
  checkAnswer(question, answerTo('QQ1', input));

describe('checkAnswer', () => {
  it.each<[string, Partial<AnswerInput>]>([
    ['nothing', {}],
    ['selections', { selectedChoices: ['QQ1_BP1', 'QQ1_BP2'] }],
    ["the documentation's spelling", { selectedChoices: ['QQ1-BP1'] }],
    ['none of these alone', { selectedChoices: ['QQ1_no'] }],
    [
      'none of these beside not-applicable marks',
      {
        selectedChoices: ['QQ1_no'],
        notApplicableChoices: [{ choiceId: 'QQ1_BP1', reason: 'OUT_OF_SCOPE' }],
      },
    ],
    [
      'OTHER with a note',
      {
        notApplicableChoices: [
          { choiceId: 'QQ1_BP1', reason: 'OTHER', note: 'Why' },
        ],
      },
    ],
    [
      'a choice taken back into scope and selected',
      { selectedChoices: ['QQ1_BP1'], inScopeChoices: ['QQ1_BP1'] },
    ],
    [
      'a note on a choice that is selected',
      { selectedChoices: ['QQ1_BP1'], choiceNotes: { QQ1_BP1: 'Since May' } },
    ],
    [
      'not applicable, its selections kept',
      {
        applicable: false,
        reason: 'BUSINESS_PRIORITIES',
        selectedChoices: ['QQ1_BP1'],
      },
    ],
    [
      'not applicable for OTHER with a note',
      { applicable: false, reason: 'OTHER', notes: 'Why' },
    ],
  ])('accepts %s', (_, input) => {
    expect(check(input)).toEqual([]);
  });

  it.each<[string, Partial<AnswerInput>, path: string, message: string]>([
    [
      'an unknown selection',
      { selectedChoices: ['QQ1_BP1', 'QQ1_BP9'] },
      'selectedChoices[1]',
      'Question "QQ1" has no choice "QQ1_BP9".',
    ],
    [
      'an unknown mark',
      {
        notApplicableChoices: [{ choiceId: 'nope', reason: 'OUT_OF_SCOPE' }],
      },
      'notApplicableChoices[0].choiceId',
      'Question "QQ1" has no choice "nope".',
    ],
    [
      'an unknown "don\'t know"',
      { unknownChoices: ['nope'] },
      'unknownChoices[0]',
      'Question "QQ1" has no choice "nope".',
    ],
    [
      'an unknown choice not considered',
      { unansweredChoices: ['nope'] },
      'unansweredChoices[0]',
      'Question "QQ1" has no choice "nope".',
    ],
    [
      'an unknown choice taken back',
      { inScopeChoices: ['nope'] },
      'inScopeChoices[0]',
      'Question "QQ1" has no choice "nope".',
    ],
    [
      'a note on an unknown choice',
      { choiceNotes: { nope: 'text' } },
      'choiceNotes.nope',
      'Question "QQ1" has no choice "nope".',
    ],
    [
      'a selection twice, in two spellings',
      { selectedChoices: ['QQ1_BP1', 'QQ1-BP1'] },
      'selectedChoices[1]',
      '"QQ1_BP1" is already in selectedChoices.',
    ],
    [
      'selected and not applicable',
      {
        selectedChoices: ['QQ1_BP1'],
        notApplicableChoices: [{ choiceId: 'QQ1_BP1', reason: 'OUT_OF_SCOPE' }],
      },
      'notApplicableChoices[0].choiceId',
      '"QQ1_BP1" is already in selectedChoices.',
    ],
    [
      'selected and unknown',
      { selectedChoices: ['QQ1_BP1'], unknownChoices: ['QQ1_BP1'] },
      'unknownChoices[0]',
      '"QQ1_BP1" is already in selectedChoices.',
    ],
    [
      'unknown and not considered',
      { unknownChoices: ['QQ1_BP1'], unansweredChoices: ['QQ1_BP1'] },
      'unansweredChoices[0]',
      '"QQ1_BP1" is already in unknownChoices.',
    ],
    [
      'none of these with a selection',
      { selectedChoices: ['QQ1_no', 'QQ1_BP1'] },
      'selectedChoices[0]',
      '"QQ1_no" means none of these and cannot be selected with other choices.',
    ],
    [
      'none of these not applicable',
      {
        notApplicableChoices: [{ choiceId: 'QQ1_no', reason: 'OUT_OF_SCOPE' }],
      },
      'notApplicableChoices[0].choiceId',
      '"QQ1_no" means none of these and can only be selected.',
    ],
    [
      'none of these unknown',
      { unknownChoices: ['QQ1_no'] },
      'unknownChoices[0]',
      '"QQ1_no" means none of these and can only be selected.',
    ],
    [
      'OTHER without a note',
      { notApplicableChoices: [{ choiceId: 'QQ1_BP1', reason: 'OTHER' }] },
      'notApplicableChoices[0].note',
      'The reason OTHER needs a note.',
    ],
    [
      'NONE with a blank note',
      {
        notApplicableChoices: [
          { choiceId: 'QQ1_BP1', reason: 'NONE', note: '  ' },
        ],
      },
      'notApplicableChoices[0].note',
      'The reason NONE needs a note.',
    ],
    [
      'a question not applicable without a reason',
      { applicable: false },
      'reason',
      'A question that is not applicable needs a reason.',
    ],
    [
      'a question not applicable for NONE without a note',
      { applicable: false, reason: 'NONE' },
      'notes',
      'The reason NONE needs a note.',
    ],
  ])('refuses %s', (_, input, path, message) => {
    expect(check(input)).toEqual([{ path, message }]);
  });
});

describe('normalizeAnswer', () => {
  it('writes every id as the lens file does', () => {
    expect(
      normalizeAnswer(
        question,
        answerTo('QQ1', {
          selectedChoices: ['QQ1-BP1'],
          notApplicableChoices: [
            { choiceId: 'QQ1-BP2', reason: 'OTHER', note: 'Why' },
          ],
          unknownChoices: ['QQ1_BP1', 'not-known'],
          unansweredChoices: ['QQ1-BP1'],
          inScopeChoices: ['QQ1-BP2'],
          choiceNotes: { 'QQ1-BP1': 'Note' },
        }),
      ),
    ).toEqual(
      answerTo('QQ1', {
        selectedChoices: ['QQ1_BP1'],
        notApplicableChoices: [
          { choiceId: 'QQ1_BP2', reason: 'OTHER', note: 'Why' },
        ],
        unknownChoices: ['QQ1_BP1', 'not-known'],
        unansweredChoices: ['QQ1_BP1'],
        inScopeChoices: ['QQ1_BP2'],
        choiceNotes: { QQ1_BP1: 'Note' },
      }),
    );
  });
});
