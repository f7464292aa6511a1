import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { parseDocument } from 'yaml';
import { jsonObjectSchema, parseWire } from '../map';

/** Reads YAML that is an object of JSON values. Messages name lines, never what stands in them. */
export function parseYamlObject(text: string, what: string): JsonObject {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line;
    throw new InputError(
      `${what} is not YAML (${error.code}${line ? ` in line ${line}` : ''})`,
    );
  }
  return parseWire(jsonObjectSchema, toValue(document, what) ?? {}, what);
}

/** Text before the first and between the first two lines of `---`; without them all is body. */
export function splitFrontMatter(text: string): {
  frontMatter: string;
  body: string;
} {
  const match =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(
      text,
    );
  return match && match.index === 0
    ? { frontMatter: match[1], body: text.slice(match[0].length) }
    : { frontMatter: '', body: text };
}

function toValue(
  document: ReturnType<typeof parseDocument>,
  what: string,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new InputError(`${what} repeats itself too often by YAML aliases`);
  }
}
