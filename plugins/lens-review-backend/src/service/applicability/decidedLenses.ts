import { LensRegistry } from '../../lenses';
import { DecidedLens } from '../../model';

/** The lenses that are offered, or those with the given ids, and how each is decided. Config goes before the lens. */
export function decidedLenses(
  lenses: LensRegistry,
  lensIds?: readonly string[],
): readonly DecidedLens[] {
  const usable = new Map(lenses.usable().map(lens => [lens.id, lens]));
  return (lensIds ?? [...usable.keys()]).map(lensId => ({
    lensId,
    byDependency:
      lenses.settingsOf(lensId)?.byDependency ??
      usable.get(lensId)?.byDependency ??
      true,
  }));
}
