import { Link, listLinks, replaceLinks } from '../../database/operations';
import { Db } from '../../database/types';
import { StoredAsset } from '../../model';
import { AssetRecord, KnownAsset } from '../record';
import { group, linksOf } from '../settle';

/** A record and what the ledger had of the asset before. */
export interface Recorded {
  readonly record: AssetRecord;
  readonly known?: KnownAsset;
}

/** Writes whom the assets mention, and returns the ids of models that are mentioned, or were. */
export async function writeLinks(
  tx: Db,
  records: readonly Recorded[],
): Promise<readonly string[]> {
  const assetIds = records.map(({ record }) => record.assetId);
  const before = await listLinks({ db: tx, assetIds });
  const after = records.flatMap(({ record, known }) => {
    const asset: StoredAsset | undefined = record.asset ?? known?.asset;
    return asset ? linksOf(asset, mentionedModels(record, known)) : [];
  });
  const linksBefore = group(before, ofAsset);
  const linksAfter = group(after, ofAsset);
  const changed = assetIds.filter(
    id => textOf(linksBefore.get(id)) !== textOf(linksAfter.get(id)),
  );
  await replaceLinks({
    tx,
    assetIds: changed,
    links: changed.flatMap(id => linksAfter.get(id) ?? []),
  });
  return [...before, ...after]
    .filter(({ type }) => type === 'model')
    .map(({ target }) => target);
}

/** Models of the versions that the source has from now on. */
function mentionedModels(
  { added, withdrawn, restored }: AssetRecord,
  known: KnownAsset | undefined,
): readonly string[] {
  const kept = (known?.versions ?? []).filter(
    ({ id, withdrawnAt }) =>
      restored.includes(id) || (!withdrawnAt && !withdrawn.includes(id)),
  );
  return [...kept, ...added.map(({ version }) => version)].flatMap(
    ({ models }) => models,
  );
}

function textOf(links: readonly Link[] = []): string {
  return links
    .map(({ type, target }) => JSON.stringify([type, target]))
    .sort()
    .join();
}

function ofAsset({ assetId }: { readonly assetId: string }): string {
  return assetId;
}
