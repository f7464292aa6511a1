import { TruthValue } from '../model';
import { evaluateCondition } from './evaluate';
import { parseCondition } from './parse';

const LETTER: Readonly<Record<string, TruthValue>> = {
  T: 'true',
  F: 'false',
  N: 'neutral',
};

/** Evaluates with the values of A, B and C as letters. */
function evaluate(source: string, values: string): TruthValue {
  const ids = ['A', 'B', 'C'];
  const result = parseCondition(source, new Set(ids));
  if (!result.ok) {
    throw new Error(result.message);
  }
  return evaluateCondition(
    result.condition,
    id => LETTER[values[ids.indexOf(id)]],
  );
}

describe('evaluateCondition', () => {
  it.each([
    ['T', 'F'],
    ['F', 'T'],
    ['N', 'N'],
  ])('NOT %s is %s', (value, result) => {
    expect(evaluate('!A', value)).toBe(LETTER[result]);
  });

  it.each([
    ['TT', 'T'],
    ['TF', 'F'],
    ['TN', 'T'],
    ['FT', 'F'],
    ['FF', 'F'],
    ['FN', 'F'],
    ['NT', 'T'],
    ['NF', 'F'],
    ['NN', 'N'],
  ])('AND of %s is %s', (values, result) => {
    expect(evaluate('A && B', values)).toBe(LETTER[result]);
  });

  it.each([
    ['TT', 'T'],
    ['TF', 'T'],
    ['TN', 'T'],
    ['FT', 'T'],
    ['FF', 'F'],
    ['FN', 'F'],
    ['NT', 'T'],
    ['NF', 'F'],
    ['NN', 'N'],
  ])('OR of %s is %s', (values, result) => {
    expect(evaluate('A || B', values)).toBe(LETTER[result]);
  });

  it.each([
    ['A && B && C', 'NTN', 'T'],
    ['A && B && C', 'NTF', 'F'],
    ['A || B || C', 'NFN', 'F'],
    ['A || B || C', 'NNN', 'N'],
    ['(!A) || (!B)', 'NT', 'F'],
    ['(!A) || (!B)', 'NN', 'N'],
    ['(A && B) || C', 'NNF', 'F'],
    ['!(A || B) && C', 'NNT', 'T'],
    ['default', '', 'T'],
  ])('%s with %s is %s', (source, values, result) => {
    expect(evaluate(source, values)).toBe(LETTER[result]);
  });
});
