/** A value to choose, and how many entities have it. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly count: number;
}

/** As the catalog compares. */
export function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en-US') === b.toLocaleLowerCase('en-US');
}
