import {
  findAssets,
  listApprovals,
  listClaims,
  listCuration,
  listEvaluations,
  listLabels,
  listLinks,
  listLinksTo,
  listUsages,
  listVersions,
} from '../../database/operations';
import { Db } from '../../database/types';
import { SourceSettings } from '../../model';
import { AssetKnowledge } from '../derive';
import { group } from './group';
import { aliasesOf, usageTargets } from './ids';
import { IncludeDirectory } from './IncludeDirectory';
import { ModelDirectory } from './ModelDirectory';

/**
 * Gathers everything known about assets, in the order of their ids: who comes first gets the shorter name. The number of
 * queries does not depend on the number of assets.
 */
export async function loadKnowledge(options: {
  db: Db;
  assetIds: readonly string[];
  settings: ReadonlyMap<string, SourceSettings>;
}): Promise<readonly AssetKnowledge[]> {
  const { db, assetIds, settings } = options;
  const found = await findAssets({ db, ids: assetIds });
  const byId = new Map(found.map(asset => [asset.id, asset]));
  const assets = assetIds.flatMap(id => byId.get(id) ?? []);
  const links = await listLinks({ db, assetIds });
  const mentions = await listLinksTo({
    db,
    type: 'model',
    targets: assets.flatMap(aliasesOf),
    notFromCandidates: true,
  });
  const usages = await listUsages({
    db,
    targets: assets.flatMap(usageTargets),
  });
  const claims = await listClaims({
    db,
    sourceIds: assets.map(({ sourceId }) => sourceId),
  });
  const models = await ModelDirectory.load({ db, links });
  const includes = await IncludeDirectory.load({ db, assets, links });
  const byAsset = {
    curation: group(await listCuration({ db, assetIds }), ofAsset),
    versions: group(await listVersions({ db, assetIds }), ofAsset),
    labels: group(await listLabels({ db, assetIds }), ofAsset),
    evaluations: group(await listEvaluations({ db, assetIds }), ofAsset),
    approvals: group(await listApprovals({ db, assetIds }), ofAsset),
    claims: group(claims, ({ claims: of }) =>
      JSON.stringify([of?.sourceId, of?.externalId]),
    ),
    usages: group(usages, ({ target }) => target),
    mentions: group(mentions, ({ target }) => target),
  };
  return assets.map(asset => ({
    asset,
    settings: settings.get(asset.sourceId),
    curation: byAsset.curation.get(asset.id)?.[0],
    claims:
      byAsset.claims.get(JSON.stringify([asset.sourceId, asset.externalId])) ??
      [],
    usedBy: [
      ...new Set(
        usageTargets(asset)
          .flatMap(target => byAsset.usages.get(target) ?? [])
          .map(({ componentRef }) => componentRef),
      ),
    ].sort(),
    mentioned: aliasesOf(asset).some(alias =>
      byAsset.mentions.get(alias)?.some(({ assetId }) => assetId !== asset.id),
    ),
    versions: byAsset.versions.get(asset.id) ?? [],
    labels: byAsset.labels.get(asset.id) ?? [],
    evaluations: byAsset.evaluations.get(asset.id) ?? [],
    approvals: byAsset.approvals.get(asset.id) ?? [],
    inLoop: includes.isInLoop(asset),
    modelRef: id => models.refOf(id, asset),
    promptRef: externalId => includes.refOf(externalId, asset),
  }));
}

function ofAsset({ assetId }: { readonly assetId: string }): string {
  return assetId;
}
