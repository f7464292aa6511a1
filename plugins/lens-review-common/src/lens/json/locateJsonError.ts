/** Where JSON text breaks, and how. */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

type Expect = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'end';

const SPACE = '[ \\t\\r\\n]*';
const STRING =
  '"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"';
const NUMBER =
  '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\\w.])';
const TOKEN = `${SPACE}(?:([{}[\\],:])|(${STRING})|(${NUMBER}|(?:true|false|null)(?!\\w)))`;

const EXPECTED: Readonly<Record<Expect, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or }',
  ':': 'a colon',
  end: 'a comma or the end of what is open',
};

/**
 * Finds the place where JSON text breaks. The platform's own parser says it
 * in a different way in each browser, and for a stray word not at all.
 */
export function locateJsonError(text: string): JsonError | undefined {
  const token = new RegExp(TOKEN, 'y');
  const open: ('{' | '[')[] = [];
  let expect: Expect = 'value';
  for (;;) {
    const start = token.lastIndex;
    const [, punctuation, string, literal] = token.exec(text) ?? [];
    const next = step({ expect, open, punctuation, string, literal });
    if (!next) {
      const rest = text.slice(start);
      return rest.trim() === '' && expect === 'end' && open.length === 0
        ? undefined
        : describe(text, start + rest.search(/[^ \t\r\n]|$/), expect);
    }
    expect = next;
  }
}

/** What has to follow the symbol; undefined where the symbol may not stand. */
function step(input: {
  expect: Expect;
  open: ('{' | '[')[];
  punctuation?: string;
  string?: string;
  literal?: string;
}): Expect | undefined {
  const { expect, open, punctuation, string, literal } = input;
  const inObject = open.at(-1) === '{';
  if (string !== undefined && expect.startsWith('name')) {
    return ':';
  }
  if ((string ?? literal) !== undefined) {
    return expect.startsWith('value') ? 'end' : undefined;
  }
  if (punctuation === '{' || punctuation === '[') {
    if (!expect.startsWith('value')) {
      return undefined;
    }
    open.push(punctuation);
    return punctuation === '{' ? 'name or }' : 'value or ]';
  }
  if (punctuation === '}' || punctuation === ']') {
    const mayClose =
      expect === 'end' || expect === (inObject ? 'name or }' : 'value or ]');
    const closes = open.at(-1) === (punctuation === '}' ? '{' : '[');
    if (!mayClose || !closes) {
      return undefined;
    }
    open.pop();
    return 'end';
  }
  if (punctuation === ':') {
    return expect === ':' ? 'value' : undefined;
  }
  if (punctuation === ',' && expect === 'end' && open.length > 0) {
    return inObject ? 'name' : 'value';
  }
  return undefined;
}

function describe(text: string, offset: number, expect: Expect): JsonError {
  const before = text.slice(0, offset);
  const word = /^(?:[\w+-]+|[^])/.exec(text.slice(offset, offset + 20))?.[0];
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    expected: EXPECTED[expect],
    found: word === undefined ? 'the end of the file' : `"${word}"`,
  };
}
