import { BlockContent, List, PhrasingContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A piece of a line: plain text, or what stands out. */
export type Inline = string | PhrasingContent;

/** Writes Markdown. What texts contain of its syntax is escaped: links, images, tables, HTML, addresses. */
export function renderMarkdown(children: readonly BlockContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' },
  );
}

export function heading(
  depth: 1 | 2 | 3 | 4 | 5,
  ...content: readonly Inline[]
): BlockContent {
  return { type: 'heading', depth, children: inline(content) };
}

export function paragraph(...content: readonly Inline[]): BlockContent {
  return { type: 'paragraph', children: inline(content) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [textOf(text)] };
}

/** An id or a command. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A link, where its address is one of the web; else its text alone. */
export function link(text: string, url: string | undefined): PhrasingContent {
  return url && /^https?:\/\//i.test(url)
    ? { type: 'link', url, children: [textOf(text)] }
    : textOf(text);
}

export function list(
  items: readonly (readonly Inline[])[],
  options: { ordered?: boolean } = {},
): List {
  return {
    type: 'list',
    ordered: options.ordered ?? false,
    spread: false,
    children: items.map(item => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inline(item) }],
    })),
  };
}

/** What a person wrote, as a quotation with its line breaks. */
export function said(text: string): BlockContent {
  const lines = text.split(/\r\n?|\n/);
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: lines.flatMap((line, at): PhrasingContent[] =>
          at === 0 ? [textOf(line)] : [{ type: 'break' }, textOf(line)],
        ),
      },
    ],
  };
}

export function table(
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
): Table {
  return {
    type: 'table',
    children: [head, ...rows].map(cells => ({
      type: 'tableRow',
      children: cells.map(cell => ({
        type: 'tableCell',
        children: inline([cell]),
      })),
    })),
  };
}

function inline(content: readonly Inline[]): PhrasingContent[] {
  return content.map(item => (typeof item === 'string' ? textOf(item) : item));
}

/** On one line: a line break would end a heading, a table cell or a list item. */
function textOf(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}
