import { JsonText } from './JsonText';

/** All but the double quote, the backslash and control characters. */
const PLAIN = /[ !#-[\]-\uffff]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LAYOUT = /[\n\r\t]/y;

/** Reads a text in double quotes. Line breaks and tabs that are not written as `\n` and `\t` are kept, with one repair a text. */
export function readJsonString(text: JsonText): string {
  const start = text.at;
  text.at += 1;
  let raw = false;
  while (text.next !== '"') {
    const at = text.at;
    if (text.take(PLAIN) ?? text.take(ESCAPE)) {
      continue;
    }
    if (text.take(LAYOUT) === undefined) {
      failWithin(text, start);
    }
    if (!raw) {
      raw = true;
      text.repair(
        'json-control-character',
        'a text in JSON cannot go on in a new line or hold a tab; write \\n or \\t.',
        at,
      );
    }
  }
  text.at += 1;
  const quoted = text.slice(start);
  return JSON.parse(raw ? quoted.replace(/[\n\r\t]/g, escapeLayout) : quoted);
}

function escapeLayout(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}

function failWithin(text: JsonText, start: number): never {
  switch (text.next) {
    case '':
      text.at = start;
      return text.fail('a closing double quote', 'none');
    case '\\':
      return text.fail('an escape that JSON has, such as \\n or \\"');
    default:
      return text.fail('a text without control characters');
  }
}
