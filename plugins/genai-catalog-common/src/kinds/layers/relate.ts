import { CatalogModelLayerBuilder } from '@backstage/catalog-model/alpha';

/**
 * Adds kinds to both directions of a relation that Backstage has.
 *
 * An update without titles, rather than a declaration: whichever layer is read first gives a declared relation its
 * title and description, and Backstage's own should stay.
 */
export function relate(
  model: CatalogModelLayerBuilder,
  fromKind: readonly string[],
  [forward, reverse]: readonly [forward: string, reverse: string],
  toKind: readonly string[],
): void {
  model.updateRelationPair({
    fromKind: [...fromKind],
    toKind: [...toKind],
    forward: { type: forward },
    reverse: { type: reverse },
  });
}
