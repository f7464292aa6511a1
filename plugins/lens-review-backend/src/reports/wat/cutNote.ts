/** A note of at most `limit` characters, cut at the end of a word where it is longer. Characters are UTF-16 units, as everywhere in the limits. */
export function cutNote(
  text: string,
  limit: number,
): { text: string; cut: boolean; characters: number } {
  if (text.length <= limit) {
    return { text, cut: false, characters: text.length };
  }
  const room = text.slice(0, limit - 1);
  const words = room.replace(/\s+\S*$/, '');
  // One endless word is cut inside, but not inside a surrogate pair.
  const kept = (words.length > limit / 2 ? words : room).replace(
    /[\uD800-\uDBFF]$/,
    '',
  );
  return { text: `${kept}…`, cut: true, characters: text.length };
}
