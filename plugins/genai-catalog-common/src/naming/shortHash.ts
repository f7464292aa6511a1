const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Seven letters and digits that stand for a text (FNV-1a over its UTF-8 bytes). Not a secret and not free of
 * collisions: who uses it checks for them.
 */
export function shortHash(value: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(value)) {
    hash = Math.imul(hash ^ byte, PRIME);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
