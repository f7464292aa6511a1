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
  const versions = await listVersions({ db, assetIds });
  const labels = await listLabels({ db, assetIds });
  const evaluations = await listEvaluations({ db, assetIds });
  const approvals = await listApprovals({ db, assetIds });
  const curation = await listCuration({ db, assetIds });
  const of = <T extends { readonly assetId: string }>(
    items: readonly T[],
    id: string,
  ) => items.filter(({ assetId }) => assetId === id);
  return new Map(
    assets.flatMap(asset =>
      asset.ref === undefined
        ? []
        : [
            [
              asset.ref,
              {
                asset,
                versions: of(versions, asset.id),
                labels: of(labels, asset.id),
                evaluations: of(evaluations, asset.id),
                approvals: of(approvals, asset.id),
                curation: of(curation, asset.id).at(0),
              },
            ] as const,
          ],
    ),
  );
}
