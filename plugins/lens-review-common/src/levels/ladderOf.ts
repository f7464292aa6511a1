import { Lens, Level } from '../model';
import { DEFAULT_LADDER } from './defaultLadder';

/** The ladder that counts for a lens: the one from the configuration, the lens's own, or the default. */
export function ladderOf(
  lens: Pick<Lens, 'levels'>,
  configured?: readonly Level[],
): readonly Level[] {
  return (
    [configured, lens.levels].find(levels => levels && levels.length > 0) ??
    DEFAULT_LADDER
  );
}
