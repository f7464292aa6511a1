import { Minimatch, MinimatchOptions } from 'minimatch';

const OPTIONS: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
};

/** Globs of names, `*` within a segment and `**` across segments. */
export interface NameFilterOptions {
  /** Without any, everything is in. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Decides by its name whether something is read. */
export class NameFilter {
  readonly #include: readonly Minimatch[];
  readonly #exclude: readonly Minimatch[];

  constructor(options: NameFilterOptions = {}) {
    this.#include = compile(options.include);
    this.#exclude = compile(options.exclude);
  }

  matches(name: string): boolean {
    return (
      (!this.#include.length || this.#include.some(glob => glob.match(name))) &&
      !this.#exclude.some(glob => glob.match(name))
    );
  }
}

function compile(globs: readonly string[] = []): Minimatch[] {
  return globs.map(glob => new Minimatch(glob, OPTIONS));
}
