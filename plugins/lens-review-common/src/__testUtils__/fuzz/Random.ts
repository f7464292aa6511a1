/** Random choices that a seed repeats (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to below `limit`. */
  nat(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.nat(times) === 0;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.nat(items.length)];
  }

  /** A list of `least` to `most` items. */
  list<T>(least: number, most: number, item: (index: number) => T): T[] {
    return Array.from(
      { length: least + this.nat(most - least + 1) },
      (_, index) => item(index),
    );
  }
}
