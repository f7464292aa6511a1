import { InputError, NotAllowedError } from '@backstage/errors';
import { isSamePerson } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  findAssets,
  insertApproval,
  listApprovals,
} from '../../database/operations';
import { Approval } from '../../model';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';
import { findVersion } from './findVersion';

/** A person's word on a version, or, without a version, on a model as a whole. */
export type NewApproval = Pick<
  Approval,
  'status' | 'useCases' | 'reason' | 'by' | 'expiresAt'
> & { readonly version?: string };

/**
 * Notes an approval or its end. Throws `NotAllowedError` where the approver wrote the version, `NotFoundError` for an
 * unknown one, and `InputError` for a prompt as a whole: what is approved is what it says.
 */
export async function approve(
  context: LedgerContext,
  options: { assetId: string; approval: NewApproval; now: Date },
): Promise<Approval> {
  const { assetId, now } = options;
  const { version: name, ...word } = options.approval;
  return writeLedger(context, async tx => {
    const [asset] = await findAssets({ db: tx, ids: [assetId] });
    const version =
      name === undefined
        ? undefined
        : await findVersion({ db: tx, assetId, version: name });
    if (!version && asset?.kind !== 'model') {
      throw new InputError('version: a prompt is approved version by version');
    }
    if (
      version?.author !== undefined &&
      isSamePerson(version.author, word.by)
    ) {
      throw new NotAllowedError('Nobody approves what they wrote themselves');
    }
    const earlier = await listApprovals({ db: tx, assetIds: [assetId] });
    const approval: Approval = {
      ...word,
      id: context.newId(),
      assetId,
      versionId: version?.id,
      ordinal: earlier.length + 1,
      at: now.toISOString(),
    };
    await insertApproval({ tx, approval });
    await settle({
      tx,
      settings: context.settings,
      now,
      assetIds: [assetId],
      events: [
        {
          assetId,
          type: 'approved',
          detail: {
            versionId: version?.id,
            status: word.status,
            by: word.by,
          },
        },
      ],
    });
    return approval;
  });
}
