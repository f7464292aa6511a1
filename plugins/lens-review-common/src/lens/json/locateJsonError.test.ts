import fc from 'fast-check';
import { locateJsonError } from './locateJsonError';

describe('locateJsonError', () => {
  it.each<[text: string, line: number, column: number, e: string, f: string]>([
    ['', 1, 1, 'a value', 'the end of the file'],
    ['{"a": NaN}', 1, 7, 'a value', '"NaN"'],
    ['{"a": -Infinity}', 1, 7, 'a value', '"-Infinity"'],
    ['{\n  "a": 1,\n}', 3, 1, 'a name in double quotes', '"}"'],
    ['[1, 2,\n ]', 2, 2, 'a value', '"]"'],
    ["{'a': 1}", 1, 2, 'a name in double quotes or }', '"\'"'],
    ['{"a" 1}', 1, 6, 'a colon', '"1"'],
    ['{"a": 1 "b": 2}', 1, 9, 'a comma or the end of what is open', '"""'],
    ['{"a": [1}', 1, 9, 'a comma or the end of what is open', '"}"'],
    [
      '{"a": 1',
      1,
      8,
      'a comma or the end of what is open',
      'the end of the file',
    ],
    ['{} {}', 1, 4, 'a comma or the end of what is open', '"{"'],
    ['{"a": 01}', 1, 7, 'a value', '"01"'],
    ['{"a": "b\nc"}', 1, 7, 'a value', '"""'],
    ['{"a": "\\x"}', 1, 7, 'a value', '"""'],
    ['// note\n{}', 1, 1, 'a value', '"/"'],
    ['[true, flase]', 1, 8, 'a value', '"flase"'],
    ['[,1]', 1, 2, 'a value or ]', '","'],
  ])('%j', (text, line, column, expected, found) => {
    expect(locateJsonError(text)).toEqual({ line, column, expected, found });
  });

  it('finds nothing in JSON, and something wherever the platform does', () => {
    const broken = (text: string) => {
      try {
        JSON.parse(text);
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), (text, at, length) => {
        expect(locateJsonError(text)).toBeUndefined();
        const start = at % text.length;
        const mutated = text.slice(0, start) + text.slice(start + length);
        expect(locateJsonError(mutated) !== undefined).toBe(broken(mutated));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads 200,000 open brackets without a crash', () => {
    expect(locateJsonError('['.repeat(200_000))).toMatchObject({
      column: 200_001,
      found: 'the end of the file',
    });
  });
});
