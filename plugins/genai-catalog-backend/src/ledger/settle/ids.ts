import { StoredAsset } from '../../model';
import { Link } from '../../database/operations';
import { isIndexable, storable } from '../../text';
import { isReferenceTo } from '../derive';

/** The ids that others may mention a model by. */
export function aliasesOf({ kind, externalId, described }: StoredAsset) {
  const modelId = described.facts.provider?.modelId;
  return kind === 'model'
    ? targetsOf([
        externalId,
        ...(modelId ? [modelId] : []),
        ...described.aliases,
      ])
    : [];
}

/** The links of an asset: the names that it goes by, and whom it mentions by names of sources. */
export function linksOf(
  asset: StoredAsset,
  models: readonly string[],
): readonly Link[] {
  const { facts } = asset.described;
  const ofModels = [
    ...models,
    ...(facts.models ?? []),
    ...(facts.baseModel ? [facts.baseModel] : []),
    ...(facts.deprecation?.replacement ? [facts.deprecation.replacement] : []),
  ].filter(id => !isReferenceTo('model', id));
  const ofPrompts = (facts.includes ?? []).filter(
    id => !isReferenceTo('prompt', id),
  );
  const assetId = asset.id;
  return [
    ...aliasesOf(asset).map(target => ({
      assetId,
      type: 'alias' as const,
      target,
    })),
    ...targetsOf(ofModels).map(target => ({
      assetId,
      type: 'model' as const,
      target,
    })),
    ...targetsOf(ofPrompts).map(target => ({
      assetId,
      type: 'includes' as const,
      target,
    })),
  ];
}

/** The entity that the catalog knows an asset as; undefined where the catalog does not have it. */
export function shownRef({ state, ref }: Pick<StoredAsset, 'state' | 'ref'>) {
  return state === 'entity' || state === 'handwritten' ? ref : undefined;
}

/** What a component may write to say that it uses an asset. */
export function usageTargets(asset: StoredAsset): readonly string[] {
  const byId = `${asset.sourceId}:${asset.externalId}`;
  return asset.ref ? [asset.ref, byId] : [byId];
}

/** Each id once; one that is too long for an index belongs to nobody. */
function targetsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter(isIndexable).map(storable))];
}
