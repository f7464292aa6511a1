import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  findAssets,
  insertCuration,
  listCuration,
} from '../../database/operations';
import { AssetFacts, CurationRevision } from '../../model';
import { storableJson } from '../../text';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';

/** Fields to say something else of; `null` leaves a field to the source again. */
export type CurationPatch = {
  readonly [Field in keyof AssetFacts]?: AssetFacts[Field] | null;
};

/**
 * Notes what a person says of an asset: a new revision, and what follows from it. Throws `ConflictError` where somebody
 * else was faster than the revision that the writer has seen, 0 before the first.
 */
export async function curate(
  context: LedgerContext,
  options: {
    assetId: string;
    patch: CurationPatch;
    seenRevision: number;
    by: string;
    now: Date;
  },
): Promise<CurationRevision> {
  const { assetId, patch, by, now } = options;
  return writeLedger(context, async tx => {
    const [asset] = await findAssets({ db: tx, ids: [assetId] });
    if (!asset) {
      throw new NotFoundError('There is no such asset');
    }
    const [before] = await listCuration({ db: tx, assetIds: [assetId] });
    const seen = before?.revision ?? 0;
    if (seen !== options.seenRevision) {
      throw new ConflictError(
        `The asset was changed by ${before?.by} meanwhile; its revision is ${seen}`,
      );
    }
    const revision: CurationRevision = {
      assetId,
      revision: seen + 1,
      fields: storableJson(applyPatch(before?.fields ?? {}, patch)),
      by,
      at: now.toISOString(),
    };
    await insertCuration({ tx, revision });
    await settle({
      tx,
      settings: context.settings,
      now,
      assetIds: [assetId],
      events: [
        {
          assetId,
          type: 'curated',
          detail: {
            revision: revision.revision,
            fields: Object.keys(patch),
            by,
          },
        },
      ],
    });
    return revision;
  });
}

function applyPatch(before: AssetFacts, patch: CurationPatch): AssetFacts {
  const fields = new Map<string, unknown>(Object.entries(before));
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) {
      fields.delete(field);
    } else if (value !== undefined) {
      fields.set(field, value);
    }
  }
  return Object.fromEntries(fields);
}
