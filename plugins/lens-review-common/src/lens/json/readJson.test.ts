import fc from 'fast-check';
import { MAX_JSON_REPAIRS } from './JsonText';
import { MAX_JSON_DEPTH, readJson } from './readJson';

/** The value, and each repair as `code path: where`. */
function read(text: string) {
  const reading = readJson(text);
  return {
    value: reading.ok ? reading.value : undefined,
    repairs: reading.repairs.map(
      ({ code, path, message }) =>
        `${code} ${path}: ${message.slice(0, message.indexOf(':'))}`,
    ),
  };
}

describe('readJson', () => {
  it.each<[text: string, where: string, expected: string, found: string]>([
    ['', 'line 1, column 1', 'a value', 'the end of the file'],
    ['{\n  "a": 1\n  "b": 2}', 'line 3, column 3', 'a comma or "}"', '"""'],
    ["{'a': 1}", 'line 1, column 2', 'a name in double quotes', '"\'"'],
    ['{"a" 1}', 'line 1, column 6', 'a colon', '"1"'],
    ['{"a": [1}', 'line 1, column 9', 'a comma or "]"', '"}"'],
    ['{"a": 1', 'line 1, column 8', 'a comma or "}"', 'the end of the file'],
    ['{} {}', 'line 1, column 4', 'the end of the file', '"{"'],
    ['{"a": 01}', 'line 1, column 7', 'a value', '"01"'],
    ['[true, flase]', 'line 1, column 8', 'a value', '"flase"'],
    ['[,1]', 'line 1, column 2', 'a value', '","'],
    ['[1,,2]', 'line 1, column 4', 'a value', '","'],
    ['/* [1]', 'line 1, column 1', 'a value', '"/"'],
    ['{"a": "\\x"}', 'line 1, column 8', 'an escape', '"\\"'],
    ['{"a": "b\u0000"}', 'line 1, column 9', 'a text without', '"\u0000"'],
    ['{\n"a": "b}', 'line 2, column 6', 'a closing double quote', 'none'],
    ['[NaNa]', 'line 1, column 2', 'a value', '"NaNa"'],
  ])('says where %j breaks', (text, where, expected, found) => {
    const reading = readJson(text);
    expect(reading).toMatchObject({ ok: false, code: 'json-invalid' });
    const message = reading.ok ? '' : reading.message;
    expect(message).toMatch(`Not JSON at ${where}: expected ${expected}`);
    expect(message).toMatch(new RegExp(`found ${escaped(found)}\\.$`));
  });

  it.each<[string, text: string, value: unknown, repairs: string[]]>([
    [
      'a byte-order mark',
      '\uFEFF{}',
      {},
      ['byte-order-mark : Line 1, column 1'],
    ],
    [
      'words for missing numbers',
      '{"a": NaN,\n "b": [-Infinity, undefined]}',
      { a: null, b: [null, null] },
      [
        'json-not-a-value a: Line 1, column 7',
        'json-not-a-value b[0]: Line 2, column 8',
        'json-not-a-value b[1]: Line 2, column 19',
      ],
    ],
    [
      'trailing commas',
      '{"a": [1, 2, ],\n}',
      { a: [1, 2] },
      [
        'json-trailing-comma a: Line 1, column 12',
        'json-trailing-comma : Line 1, column 15',
      ],
    ],
    [
      'comments',
      '// note\n{/* ** / */"a": /**/ 1}',
      { a: 1 },
      [
        'json-comment : Line 1, column 1',
        'json-comment : Line 2, column 2',
        'json-comment a: Line 2, column 17',
      ],
    ],
    [
      'line breaks and tabs in a text',
      '{"a": "b\r\n\tc\\n"}',
      { a: 'b\r\n\tc\n' },
      ['json-control-character a: Line 1, column 9'],
    ],
    [
      'a key twice: the last one counts',
      '{"a": 1, "a": {"b": 2}}',
      { a: { b: 2 } },
      ['json-duplicate-key a: Line 1, column 10'],
    ],
  ])('sees past %s', (_, text, value, repairs) => {
    expect(read(text)).toEqual({ value, repairs });
  });

  it('reads keys that every object inherits as keys', () => {
    const { value } = read('{"__proto__": {"a": 1}, "constructor": 2}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reads what the platform reads, and is content with nothing else', () => {
    const platform = (text: string): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), (text, at, length) => {
        expect(readJson(text)).toEqual({
          ok: true,
          value: JSON.parse(text),
          repairs: [],
        });
        const start = at % text.length;
        const mutated = text.slice(0, start) + text.slice(start + length);
        const { value, repairs } = read(mutated);
        const faults = repairs.filter(r => !r.startsWith('json-duplicate-key'));
        expect(faults.length === 0 ? value : undefined).toEqual(
          platform(mutated),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['open brackets', '['.repeat(500_000), 'json-too-deep'],
    ['open objects', '{"a":'.repeat(200_000), 'json-too-deep'],
    ['blanks', ' '.repeat(1_000_000), 'json-invalid'],
    ['an open comment', `/*${' *'.repeat(500_000)}`, 'json-invalid'],
    ['an open text', `"${'a\\n'.repeat(300_000)}`, 'json-invalid'],
    ['comments', '/**/'.repeat(250_000), 'json-invalid'],
    ['trailing commas', `[${'[1,],\n'.repeat(150_000)}1]`, 'json-invalid'],
  ])('is soon done with a megabyte of %s', (_, text, code) => {
    const start = performance.now();
    expect(readJson(text)).toMatchObject({ ok: false, code });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('bounds nesting and repairs', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(MAX_JSON_DEPTH + 1)).ok).toBe(true);
    expect(readJson(nested(MAX_JSON_DEPTH + 2)).ok).toBe(false);
    const words = (count: number) => `[${Array(count).fill('NaN').join(',')}]`;
    expect(readJson(words(MAX_JSON_REPAIRS)).ok).toBe(true);
    expect(readJson(words(MAX_JSON_REPAIRS + 1))).toMatchObject({ ok: false });
  });
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
