import { AssetSnapshot, SourceProblem, SourceSettings } from '../../model';
import { recordAsset, refuseSnapshot, writesNothing } from '../record';
import { LedgerContext } from './context';
import { loadKnown } from './loadKnown';
import { claimPass, Pass } from './passes';
import { writeLedger } from './writeLedger';
import { writeRecords } from './writeRecords';

/** What applying some snapshots did. */
export interface Applied {
  /** Assets that were written; the others were as they should be. */
  readonly written: number;
  readonly problems: readonly SourceProblem[];
}

/**
 * Writes what some snapshots of a source say, in one transaction and with a number of queries that does not depend on
 * their number. The same snapshots again write nothing. Throws `ConflictError` where a later reading took over.
 */
export async function applySnapshots(
  context: LedgerContext,
  options: {
    pass: Pass;
    source: SourceSettings;
    snapshots: readonly AssetSnapshot[];
    now: Date;
  },
): Promise<Applied> {
  const refused = options.snapshots.flatMap(
    snapshot => refuseSnapshot(snapshot) ?? [],
  );
  // A page may repeat what moved while it was read; the later one is newer.
  const usable = new Map(
    options.snapshots
      .filter(snapshot => !refuseSnapshot(snapshot))
      .map(snapshot => [snapshot.externalId, snapshot]),
  );
  return writeLedger(context, async tx => {
    await claimPass({ tx, pass: options.pass });
    const known = await loadKnown(tx, options.source.id, [...usable.keys()]);
    const records = [...usable.values()].map(snapshot => ({
      known: known.get(snapshot.externalId),
      record: recordAsset(
        { snapshot, known: known.get(snapshot.externalId) },
        {
          ...context,
          sourceId: options.source.id,
          maxTextBytes: options.source.maxTextBytes,
          now: options.now,
        },
      ),
    }));
    const writing = records.filter(({ record }) => !writesNothing(record));
    if (writing.length) {
      await writeRecords(context, { tx, records: writing, now: options.now });
    }
    return {
      written: writing.length,
      problems: [
        ...refused,
        ...records.flatMap(({ record }) => record.problems),
      ],
    };
  });
}
