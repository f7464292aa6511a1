import { Level } from '../model';
import {
  MissingForLevel,
  missingForLevel,
  ScoreForLevel,
} from './missingForLevel';

/** Where a review stands on a ladder. */
export interface Standing {
  /** The highest level that it has reached; none, where it misses the lowest. */
  readonly level?: Level;
  /** The level above, and everything that it takes; none at the top. */
  readonly next?: {
    readonly level: Level;
    readonly missing: readonly MissingForLevel[];
  };
}

/** Finds the level of a review. A level is reached only with every level below it. */
export function levelOf(input: {
  levels: readonly Level[];
  scorecard: ScoreForLevel;
}): Standing {
  const { levels, scorecard } = input;
  const missing = levels.map(({ when }) => missingForLevel(when, scorecard));
  const barred = missing.findIndex(conditions => conditions.length > 0);
  if (barred === -1) {
    return { level: levels.at(-1) };
  }
  return {
    level: levels[barred - 1],
    next: { level: levels[barred], missing: missing[barred] },
  };
}
