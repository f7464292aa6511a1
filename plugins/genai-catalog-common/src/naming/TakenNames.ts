/** Names that are in use. Two names that differ only in case are the same to the catalog, and so they are here. */
export class TakenNames {
  readonly #names: Set<string>;

  constructor(names: Iterable<string> = []) {
    this.#names = new Set();
    for (const name of names) {
      this.add(name);
    }
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  add(name: string): void {
    this.#names.add(name.toLowerCase());
  }
}
