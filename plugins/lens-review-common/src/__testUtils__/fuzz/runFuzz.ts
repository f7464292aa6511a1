import { Random } from './Random';
import { Survival } from './survive';

/** How many lenses came how far, and the first problems with the seeds that repeat them. */
export interface FuzzResult {
  readonly counts: Readonly<Record<Survival['outcome'], number>>;
  readonly problems: readonly string[];
}

/** Tries one lens for each seed from 1 on; an exception is a problem. */
export function runFuzz(
  runs: number,
  tryLens: (random: Random) => Survival,
): FuzzResult {
  const counts = { refused: 0, imported: 0, exported: 0 };
  const problems: string[] = [];
  for (let seed = 1; seed <= runs && problems.length < 10; seed += 1) {
    try {
      const { outcome, problems: found } = tryLens(new Random(seed));
      counts[outcome] += 1;
      problems.push(...found.map(problem => `seed ${seed}: ${problem}`));
    } catch (error) {
      problems.push(`seed ${seed}: ${(error as Error).stack}`);
    }
  }
  return { counts, problems };
}
