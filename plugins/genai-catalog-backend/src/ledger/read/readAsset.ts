import {
  findAssetsByRef,
  listApprovals,
  listCuration,
  listEvaluations,
  listLabels,
  listVersions,
} from '../../database/operations';
import { Db } from '../../database/types';
import {
  Approval,
  CurationRevision,
  Evaluation,
  StoredAsset,
  StoredLabel,
  StoredVersion,
} from '../../model';
import { group } from '../settle';

/** All that the ledger has of an asset but text. */
export interface AssetDetails {
  readonly asset: StoredAsset;
  /** In order of appearance. */
  readonly versions: readonly StoredVersion[];
  readonly labels: readonly StoredLabel[];
  readonly evaluations: readonly Evaluation[];
  readonly approvals: readonly Approval[];
  readonly curation?: CurationRevision;
}

/** The assets that entities stand for, by reference; one that the ledger does not know is left out. */
export async function readAssets(options: {
  db: Db;
  refs: readonly string[];
}): Promise<ReadonlyMap<string, AssetDetails>> {
  const { db } = options;
  const refs = options.refs.map(ref => ref.toLowerCase());
  const assets = await findAssetsByRef({ db, refs });
  const assetIds = assets.map(({ id }) => id);
  const by = {
    versions: group(await listVersions({ db, assetIds }), ofAsset),
    labels: group(await listLabels({ db, assetIds }), ofAsset),
    evaluations: group(await listEvaluations({ db, assetIds }), ofAsset),
    approvals: group(await listApprovals({ db, assetIds }), ofAsset),
    curation: group(await listCuration({ db, assetIds }), ofAsset),
  };
  const details = assets.map(asset => ({
    asset,
    versions: by.versions.get(asset.id) ?? [],
    labels: by.labels.get(asset.id) ?? [],
    evaluations: by.evaluations.get(asset.id) ?? [],
    approvals: by.approvals.get(asset.id) ?? [],
    curation: by.curation.get(asset.id)?.at(0),
  }));
  // Where an entity with a text of its own has taken over another asset too, its own text counts.
  details.sort(
    (a, b) => Number(hasOwnText(a.asset)) - Number(hasOwnText(b.asset)),
  );
  return new Map(
    details.flatMap(each =>
      each.asset.ref === undefined ? [] : [[each.asset.ref, each] as const],
    ),
  );
}

function hasOwnText({ described }: StoredAsset): boolean {
  return described.handWrittenRef !== undefined;
}

function ofAsset({ assetId }: { readonly assetId: string }): string {
  return assetId;
}
