import { parse } from 'csv-parse/sync';
import { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

/** Every element of an HTML text, as a browser reads it. */
export function elementsOf(html: string): HtmlElement[] {
  const all = (node: HtmlNode): HtmlElement[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(all) : []),
  ];
  return all(parseHtml(html));
}

/** What a person reads of an HTML text. */
export function textOfHtml(html: string): string {
  const text = (node: HtmlNode): string => {
    if ('value' in node) {
      return node.value;
    }
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return text(parseHtml(html));
}

/** Every node of a Markdown text with tables. Bare addresses have a test of their own: the reader of this library links them even where they are escaped. */
export function nodesOf(markdown: string): Nodes[] {
  const all = (node: Nodes): Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(all) : []),
  ];
  return all(
    fromMarkdown(markdown, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }),
  );
}

/** What a person reads of a Markdown text. */
export function textOfMarkdown(markdown: string): string {
  return nodesOf(markdown)
    .map(node => ('value' in node ? node.value : ''))
    .join('');
}

/** The rows of a CSV file, by the heads of its columns. */
export function rowsOfCsv(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}
