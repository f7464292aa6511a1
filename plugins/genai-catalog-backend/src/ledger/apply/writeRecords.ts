import {
  insertVersions,
  markWithdrawn,
  replaceLabels,
  upsertAssets,
} from '../../database/operations';
import { Db } from '../../database/types';
import { settle } from '../settle';
import { LedgerContext } from './context';
import { Recorded, writeLinks } from './writeLinks';

/** Writes what was recorded, and what follows from it. */
export async function writeRecords(
  context: LedgerContext,
  options: {
    tx: Db;
    records: readonly Recorded[];
    now: Date;
  },
): Promise<void> {
  const { tx, now } = options;
  const records = options.records.map(({ record }) => record);
  await upsertAssets({
    tx,
    assets: records.flatMap(({ asset }) => asset ?? []),
  });
  await insertVersions({ tx, versions: records.flatMap(({ added }) => added) });
  await markWithdrawn({
    tx,
    versionIds: records.flatMap(({ withdrawn }) => withdrawn),
    at: now.toISOString(),
  });
  await markWithdrawn({
    tx,
    versionIds: records.flatMap(({ restored }) => restored),
    at: undefined,
  });
  const relabelled = records.filter(({ labels }) => labels);
  await replaceLabels({
    tx,
    assetIds: relabelled.map(({ assetId }) => assetId),
    labels: relabelled.flatMap(({ labels }) => labels ?? []),
  });
  await settle({
    tx,
    settings: context.settings,
    now,
    assetIds: records.map(({ assetId }) => assetId),
    mentions: await writeLinks(tx, options.records),
    events: records.flatMap(({ events }) => events),
  });
}
