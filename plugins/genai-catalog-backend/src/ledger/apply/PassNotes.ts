import { SourceProblem } from '../../model';

/** Problems that are kept; the rest is too much to read. */
const MAX_PROBLEMS = 100;
/** Characters of a message that are kept. */
export const MAX_MESSAGE = 1_000;

/** What a pass has seen of a source, and what it could not see. */
export class PassNotes {
  readonly problems: SourceProblem[] = [];
  readonly #seen = new Set<string>();
  #blind = false;

  /** An asset was there, well or not. */
  see(externalId: string): void {
    this.#seen.add(externalId);
  }

  hasSeen(externalId: string): boolean {
    return this.#seen.has(externalId);
  }

  /** Whether something went wrong that could be about any asset, so that nothing can be said to be missing. */
  get isBlind(): boolean {
    return this.#blind;
  }

  /** An asset with a problem is there. */
  add(problem: SourceProblem): void {
    if (problem.externalId === undefined) {
      this.#blind = true;
    } else {
      this.see(problem.externalId);
    }
    if (this.problems.length < MAX_PROBLEMS) {
      const message = problem.message.slice(0, MAX_MESSAGE);
      this.problems.push({ ...problem, message });
    }
  }
}
