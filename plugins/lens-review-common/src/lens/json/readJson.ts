import { JsonSyntaxError } from './errors';
import { JsonText } from './JsonText';
import { readJsonString } from './readJsonString';
import { JsonReading } from './types';

/** Deepest nesting that is read; beyond it the call stack would be in danger. */
export const MAX_JSON_DEPTH = 100;

const BYTE_ORDER_MARK = /\uFEFF/y;
const BLANK = /[ \t\r\n]+/y;
const COMMENT = /\/\/[^\r\n]*|\/\*[^]*?\*\//y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;
/** What programs write that know no JSON for it. */
const NOT_A_VALUE = /(?:NaN|[+-]?Infinity|undefined)(?!\w)/y;
const COMMA = /,/y;
const COLON = /:/y;

/**
 * Reads JSON text as `JSON.parse` does, and further: what is not JSON but can be understood is read and listed, and
 * what cannot be understood is located by line and column, which the platform's parser says in no or in its own way.
 */
export function readJson(source: string): JsonReading {
  const text = new JsonText(source);
  try {
    if (text.take(BYTE_ORDER_MARK)) {
      text.repair(
        'byte-order-mark',
        'the file begins with a byte-order mark; save it without one.',
        0,
      );
    }
    const value = readValue(text);
    skipBlank(text);
    if (text.next !== '') {
      text.fail('the end of the file');
    }
    return { ok: true, value, repairs: text.repairs };
  } catch (error) {
    if (error instanceof JsonSyntaxError) {
      const { code, message } = error;
      return { ok: false, code, message, repairs: text.repairs };
    }
    throw error;
  }
}

function readValue(text: JsonText): unknown {
  if (text.path.length > MAX_JSON_DEPTH) {
    text.failTooDeep(MAX_JSON_DEPTH);
  }
  skipBlank(text);
  switch (text.next) {
    case '{':
      return readObject(text);
    case '[':
      return readList(text);
    case '"':
      return readJsonString(text);
    default:
      return readLiteral(text);
  }
}

function readObject(text: JsonText): object {
  const entries = new Map<string, unknown>();
  readEntries(text, '}', () => {
    const start = text.at;
    if (text.next !== '"') {
      text.fail('a name in double quotes');
    }
    const key = readJsonString(text);
    text.path.push(key);
    if (entries.has(key)) {
      text.repair(
        'json-duplicate-key',
        'this object has the key already; the last one is used. Remove the others.',
        start,
      );
    }
    skipBlank(text);
    if (!text.take(COLON)) {
      text.fail('a colon');
    }
    entries.set(key, readValue(text));
    text.path.pop();
  });
  return Object.fromEntries(entries);
}

function readList(text: JsonText): unknown[] {
  const items: unknown[] = [];
  readEntries(text, ']', () => {
    text.path.push(items.length);
    items.push(readValue(text));
    text.path.pop();
  });
  return items;
}

/** Reads from the opening to the closing bracket, with commas between the entries. */
function readEntries(
  text: JsonText,
  closing: '}' | ']',
  readEntry: () => void,
): void {
  text.at += 1;
  skipBlank(text);
  let comma: number | undefined;
  while (text.next !== closing) {
    readEntry();
    skipBlank(text);
    comma = text.at;
    if (text.take(COMMA) === undefined) {
      comma = undefined;
      break;
    }
    skipBlank(text);
  }
  if (text.next !== closing) {
    text.fail(`a comma or "${closing}"`);
  }
  if (comma !== undefined) {
    text.repair(
      'json-trailing-comma',
      'nothing follows this comma; remove it.',
      comma,
    );
  }
  text.at += 1;
}

function readLiteral(text: JsonText): unknown {
  const literal = text.take(NUMBER) ?? text.take(LITERAL);
  if (literal !== undefined) {
    return JSON.parse(literal);
  }
  const start = text.at;
  const word = text.take(NOT_A_VALUE);
  if (word === undefined) {
    return text.fail('a value');
  }
  text.repair(
    'json-not-a-value',
    `${word} is no value in JSON; it is read as if it were missing. Write a text in double quotes, or remove it.`,
    start,
  );
  return null;
}

function skipBlank(text: JsonText): void {
  text.take(BLANK);
  let start = text.at;
  while (text.take(COMMENT) !== undefined) {
    text.repair(
      'json-comment',
      'JSON has no comments; this one is read over. Remove it.',
      start,
    );
    text.take(BLANK);
    start = text.at;
  }
}
