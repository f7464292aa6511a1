type Operator = '&&' | '||' | '!' | '(' | ')';

/** One symbol of a condition; `at` counts characters from 1. */
export type Token =
  | { readonly kind: 'id'; readonly text: string; readonly at: number }
  | { readonly kind: Operator; readonly at: number };

/** The symbols of a condition, or the character that belongs to none. */
export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly text: string; readonly at: number };

/**
 * Ids are wider here than the format allows (hyphen and full stop), so that a
 * file whose ids break the format is told that, not that its conditions do.
 */
const SYMBOL = /\s*(?:(&&|\|\||[!()])|([A-Za-z0-9_.-]+))/y;

/** Splits a condition into symbols; stops at the first character that belongs to none. */
export function tokenize(source: string): Tokens {
  const text = source.trimEnd();
  const tokens: Token[] = [];
  const symbol = new RegExp(SYMBOL);
  while (symbol.lastIndex < text.length) {
    const start = symbol.lastIndex;
    const match = symbol.exec(text);
    if (!match) {
      const at = start + text.slice(start).search(/\S/);
      return { ok: false, text: text.slice(at, at + 1), at: at + 1 };
    }
    const [, operator, id] = match;
    const at = symbol.lastIndex - (operator ?? id).length + 1;
    tokens.push(
      operator
        ? { kind: operator as Operator, at }
        : { kind: 'id', text: id, at },
    );
  }
  return { ok: true, tokens };
}
