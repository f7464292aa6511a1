import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { parseInput } from './parseInput';

const anything = z.object({ any: z.unknown() });
const numbers = z.array(z.number());

/** Lists in lists, so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) {
    value = [value];
  }
  return value;
}

function refusal(schema: z.ZodType, value: unknown): string {
  try {
    parseInput(schema, value);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('Nothing was refused');
}

describe('parseInput', () => {
  it('takes what the schema takes, in any script', () => {
    const value = { any: ['\u{1F600}', '\u0001', '\uFFFD', nested(50)] };
    expect(parseInput(anything, value)).toEqual(value);
  });

  it.each([
    ['a field', { any: nested(100_000) }, /^any: nested more than 64 levels/],
    ['a list', nested(100_000), /^\[0\]: nested more than 64 levels/],
    ['a key', { any: { 'a\0': 1 } }, /^any\.key: .*U\+0000/],
    ['a text', { any: ['ok', { b: '\0' }] }, /^any\[1\]\.b: .*U\+0000/],
  ])('refuses what no database stores in %s', (_, value, message) => {
    expect(refusal(anything, value)).toMatch(message);
    expect(refusal(anything, value)).not.toContain('\0');
  });

  it('names the first of very many problems, and how many more there are', () => {
    const message = refusal(numbers, Array(1_000).fill('SECRET'));
    expect(message).toMatch(/^\[0\]: .*\[9\]: .* \(and 990 more\)$/);
    expect(message).not.toContain('[10]');
    expect(message).not.toContain('SECRET');
  });

  it('names all of a few', () => {
    const message = refusal(numbers, ['a', 1, 'b']);
    expect(message).toMatch(/^\[0\]: [^;]+; \[2\]: [^;]+$/);
  });
});
