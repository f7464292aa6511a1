/** The choices that a condition may name; finds those that it spells a little differently, too. */
export class ChoiceNames {
  readonly #respelled = new Map<string, string>();
  #bySpelling: ReadonlyMap<string, string | undefined> | undefined;

  constructor(private readonly ids: ReadonlySet<string>) {}

  /** What was written and what it was taken for. */
  get respelled(): ReadonlyMap<string, string> {
    return this.#respelled;
  }

  /**
   * The id of the choice that is meant. Where none is written so, the only one that differs in capitals, hyphens
   * and underscores alone.
   */
  find(written: string): string | undefined {
    if (this.ids.has(written)) {
      return written;
    }
    this.#bySpelling ??= spellings(this.ids);
    const id = this.#bySpelling.get(plain(written));
    if (id !== undefined) {
      this.#respelled.set(written, id);
    }
    return id;
  }
}

/** Undefined where several ids have one spelling. */
function spellings(
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const byPlain = new Map<string, string | undefined>();
  ids.forEach(id => {
    byPlain.set(plain(id), byPlain.has(plain(id)) ? undefined : id);
  });
  return byPlain;
}

function plain(id: string): string {
  return id.toLowerCase().replaceAll('-', '_');
}
