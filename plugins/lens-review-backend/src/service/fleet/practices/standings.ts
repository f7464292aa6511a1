import { choiceKey } from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeCounts } from '../../../database/operations/fleetQueries';
import { FleetPractice, PracticeIndex } from './PracticeIndex';

/** In how many components a best practice is in which state. */
export interface PracticeStanding {
  missing: number;
  established: number;
  inScope: number;
}

const COLUMNS = [
  ['missing', 'open'],
  ['established', 'established'],
  ['inScope', 'inScope'],
] as const;

/** Where each best practice stands; those that nothing was counted of stand at nothing. */
export function standingsOf(
  index: PracticeIndex,
  counts: readonly PracticeCounts[],
): (practice: FleetPractice) => PracticeStanding {
  const standings = new Map<string, PracticeStanding>();
  const standingOf = (practice: FleetPractice) => {
    const key = choiceKey(practice);
    const standing = standings.get(key) ?? {
      missing: 0,
      established: 0,
      inScope: 0,
    };
    standings.set(key, standing);
    return standing;
  };
  for (const count of counts) {
    for (const [field, column] of COLUMNS) {
      for (const counted of index.counted(count, count[column])) {
        standingOf(counted.practice)[field] += counted.count;
      }
    }
  }
  return standingOf;
}
