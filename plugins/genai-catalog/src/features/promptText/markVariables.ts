import { PromptTemplateFormat } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A piece of a prompt's text: as it is, a variable, or a tag that steers the template. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly text: string; readonly name: string }
  | { readonly kind: 'tag'; readonly text: string };

const NAME = '[A-Za-z_][\\w.-]*';
const BRACES = /\{\{\{?[^{}]*\}?\}\}/g;
const JINJA = /\{\{[^{}]*\}\}|\{%[^%]*%\}|\{#[^#]*#\}/g;
/** Single braces that are not doubled: `{name}`, `{name!r}`, `{name:>10}`. */
const F_STRING = /(?<!\{)\{[A-Za-z_]\w*(?:![rsa])?(?::[^{}]*)?\}(?!\})/g;

/** How a format writes what is not plain text, and what the variable's name is; without a name it is a tag. */
const SYNTAX: Readonly<
  Record<PromptTemplateFormat, { pattern: RegExp; name: RegExp } | undefined>
> = {
  mustache: {
    pattern: BRACES,
    name: new RegExp(`^\\{{2,3}&?\\s*(${NAME})\\s*\\}{2,3}$`),
  },
  handlebars: {
    pattern: BRACES,
    name: new RegExp(`^\\{{2,3}\\s*(${NAME})\\s*\\}{2,3}$`),
  },
  jinja2: {
    pattern: JINJA,
    name: new RegExp(`^\\{\\{-?\\s*(${NAME})\\s*(?:\\|.*)?-?\\}\\}$`),
  },
  'f-string': { pattern: F_STRING, name: /^\{(\w+)/ },
  none: undefined,
};
const NO_NAMES: ReadonlySet<string> = new Set(['else', 'this']);

/** Takes text apart. All pieces together are the text again. */
export function markVariables(
  text: string,
  format: PromptTemplateFormat | undefined,
): readonly TextPiece[] {
  const syntax = SYNTAX[format ?? 'none'];
  if (!syntax) {
    return text ? [{ kind: 'text', text }] : [];
  }
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(syntax.pattern)) {
    if (match.index > end) {
      pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    }
    const name = syntax.name.exec(match[0])?.[1];
    pieces.push(
      name === undefined || NO_NAMES.has(name)
        ? { kind: 'tag', text: match[0] }
        : { kind: 'variable', text: match[0], name },
    );
    end = match.index + match[0].length;
  }
  return end < text.length
    ? [...pieces, { kind: 'text', text: text.slice(end) }]
    : pieces;
}
