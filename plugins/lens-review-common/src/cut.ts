/** The text, cut at a word where it is longer than the limit. */
export function cut(text: string, max: number): string {
  const ellipsis = ' ...';
  if (text.length <= max) {
    return text;
  }
  const head = text.slice(0, max - ellipsis.length + 1);
  const end = head.search(/\s\S*$/);
  const kept = head.slice(0, end > 0 ? end : -1);
  // A text without blanks may break in the middle of a character.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}${ellipsis}`;
}
