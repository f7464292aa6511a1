/** The text, cut at a word where it is longer than the limit. */
export function cut(text: string, max: number): string {
  const ellipsis = ' ...';
  if (text.length <= max) {
    return text;
  }
  const head = text.slice(0, max - ellipsis.length + 1);
  const end = head.search(/\s\S*$/);
  return `${head.slice(0, end > 0 ? end : -1)}${ellipsis}`;
}
