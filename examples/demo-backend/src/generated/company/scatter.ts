/** A whole number that looks like chance and is the same each time; another `salt` gives another one. */
export function scatter(number: number, salt: number): number {
  const mixed = Math.imul(number + 1 + salt * 7919, 0x9e3779b1) >>> 0;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 8;
}
