import { Condition } from '../model';
import { MAX_CONDITION_DEPTH } from './ConditionParser';
import { MAX_CONDITION_LENGTH, parseCondition } from './parse';

const IDS = new Set(['A1_BP1', 'A1_BP2', 'A1_BP3', 'A1_no']);

const a: Condition = { kind: 'choice', id: 'A1_BP1' };
const b: Condition = { kind: 'choice', id: 'A1_BP2' };
const c: Condition = { kind: 'choice', id: 'A1_BP3' };

describe('parseCondition', () => {
  it.each<[source: string, condition: Condition]>([
    ['default', { kind: 'default' }],
    ['  default\n', { kind: 'default' }],
    ['A1_BP1', a],
    ['((A1_BP1))', a],
    ['!A1_BP1', { kind: 'not', of: a }],
    ['!!A1_BP1', { kind: 'not', of: { kind: 'not', of: a } }],
    ['A1_BP1&&A1_BP2', { kind: 'all', of: [a, b] }],
    ['A1_BP1 && A1_BP2 && A1_BP3', { kind: 'all', of: [a, b, c] }],
    ['A1_BP1 || A1_BP2\n|| A1_BP3', { kind: 'any', of: [a, b, c] }],
    [
      'A1_BP1 || A1_BP2 && A1_BP3',
      { kind: 'any', of: [a, { kind: 'all', of: [b, c] }] },
    ],
    [
      '(A1_BP1 || A1_BP2) && A1_BP3',
      { kind: 'all', of: [{ kind: 'any', of: [a, b] }, c] },
    ],
    ['(A1_BP1 && A1_BP2) && A1_BP3', { kind: 'all', of: [a, b, c] }],
    ['A1_BP1 || ((A1_BP2 || A1_BP3))', { kind: 'any', of: [a, b, c] }],
    ['!A1_BP1 && A1_BP2', { kind: 'all', of: [{ kind: 'not', of: a }, b] }],
    ['!(A1_BP1 && A1_BP2)', { kind: 'not', of: { kind: 'all', of: [a, b] } }],
    ['!A1_no', { kind: 'not', of: { kind: 'choice', id: 'A1_no' } }],
  ])('reads %j', (source, condition) => {
    expect(parseCondition(source, IDS)).toEqual({
      ok: true,
      condition,
      respelled: new Map(),
    });
  });

  it.each<[source: string, code: string, message: string]>([
    ['', 'condition-empty', 'empty'],
    [' \n', 'condition-empty', 'empty'],
    ['A1_BP1 &', 'condition-character', '"&" at character 8'],
    ['A1_BP1 ; A1_BP2', 'condition-character', '";" at character 8'],
    ['A1_BP1 == A1_BP2', 'condition-character', '"=" at character 8'],
    ['A1_BP1 A1_BP2', 'condition-syntax', '"A1_BP2" at character 8'],
    ['&& A1_BP1', 'condition-syntax', '"&&" at character 1'],
    ['A1_BP1 &&', 'condition-syntax', 'ends where a choice id is expected'],
    ['A1_BP1 && || A1_BP2', 'condition-syntax', '"||" at character 11'],
    ['!', 'condition-syntax', 'ends where a choice id is expected'],
    ['()', 'condition-syntax', '")" at character 2'],
    ['(A1_BP1', 'condition-syntax', 'character 1 is not closed'],
    ['(A1_BP1 A1_BP2)', 'condition-syntax', '"A1_BP2" at character 9'],
    ['A1_BP1)', 'condition-syntax', '")" at character 7'],
    ['default || A1_BP1', 'condition-default-mixed', 'stands alone'],
    ['A1_BP1 && A1_BP9', 'condition-unknown-choice', '"A1_BP9"'],
    ['A1BP1', 'condition-unknown-choice', '"A1BP1"'],
    ['constructor', 'condition-unknown-choice', '"constructor"'],
  ])('refuses %j', (source, code, message) => {
    expect(parseCondition(source, IDS)).toEqual({
      ok: false,
      code,
      message: expect.stringContaining(message),
    });
  });

  it('finds a choice that differs in capitals and hyphens alone, and says so', () => {
    expect(parseCondition('A1_BP1 && !a1-bp2', IDS)).toEqual({
      ok: true,
      condition: { kind: 'all', of: [a, { kind: 'not', of: b }] },
      respelled: new Map([['a1-bp2', 'A1_BP2']]),
    });
    const alike = new Set(['A1_BP1', 'a1_bp1', 'A1-BP1']);
    expect(parseCondition('A1-bp1', alike)).toMatchObject({
      ok: false,
      code: 'condition-unknown-choice',
    });
    expect(parseCondition('A1-BP1', alike)).toMatchObject({
      condition: { id: 'A1-BP1' },
      respelled: new Map(),
    });
  });

  it('reads several hundred operators', () => {
    const source = Array(400).fill('(!A1_BP1 || A1_BP2)').join(' && ');
    expect(parseCondition(source, IDS)).toMatchObject({
      ok: true,
      condition: { kind: 'all', of: { length: 400 } },
    });
  });

  it.each([
    ['parentheses', (n: number) => `${'('.repeat(n)}A1_BP1${')'.repeat(n)}`],
    ['negations', (n: number) => `${'!'.repeat(n)}A1_BP1`],
    ['both', (n: number) => `${'!('.repeat(n / 2)}A1_BP1${')'.repeat(n / 2)}`],
  ])('bounds the depth of %s', (_, nested) => {
    expect(parseCondition(nested(MAX_CONDITION_DEPTH), IDS).ok).toBe(true);
    expect(parseCondition(nested(MAX_CONDITION_DEPTH + 2), IDS)).toMatchObject({
      ok: false,
      code: 'condition-too-deep',
    });
  });

  it('does not take siblings for depth', () => {
    const source = Array(100).fill('(!A1_BP1)').join(' || ');
    expect(parseCondition(source, IDS).ok).toBe(true);
  });

  it('refuses 100,000 nested parentheses instead of crashing', () => {
    const depth = 100_000;
    const source = `${'('.repeat(depth)}A1_BP1${')'.repeat(depth)}`;
    expect(parseCondition(source, IDS)).toMatchObject({
      ok: false,
      code: 'condition-too-long',
      message: expect.stringContaining(String(MAX_CONDITION_LENGTH)),
    });
  });

  it('refuses nesting that only just fits the length instead of crashing', () => {
    const depth = MAX_CONDITION_LENGTH / 2 - 10;
    const source = `${'('.repeat(depth)}A1_BP1${')'.repeat(depth)}`;
    expect(parseCondition(source, IDS)).toMatchObject({
      ok: false,
      code: 'condition-too-deep',
    });
  });

  it('returns a tree that cannot be changed', () => {
    const result = parseCondition('!(A1_BP1 && A1_BP2)', IDS);
    const frozen = (tree: unknown): boolean =>
      typeof tree !== 'object' ||
      tree === null ||
      (Object.isFrozen(tree) && Object.values(tree).every(frozen));
    expect(result.ok && frozen(result.condition)).toBe(true);
  });
});
