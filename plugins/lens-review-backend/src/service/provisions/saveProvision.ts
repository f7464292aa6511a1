import {
  choiceKey,
  Provision,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { listProvisions } from '../../database/operations/provisions';
import { StoredProvision } from '../../model';
import { ReviewContext } from '../reviews';
import { ProvisionConflictError } from './errors';
import {
  LockedProvision,
  withLockedProvision,
  writeProvision,
} from './lockedProvision';
import { presentProvision } from './present';
import { SaveProvision } from './types';

/** Provides a best practice, or says it anew; those who take it are told. */
export async function saveProvision(
  context: ReviewContext,
  write: SaveProvision,
): Promise<{ created: boolean; provision: Provision }> {
  const { actor, body, basedOn } = write;
  return withLockedProvision(context, write, async locked => {
    const { key, practice, last, standing } = locked;
    const isSame =
      standing?.statement === body.statement && standing.link === body.link;
    // A writer whose reply was lost sends the same again.
    const isRetry = isSame && standing.updatedBy === actor.by;
    if (!isRetry && basedOn !== (standing?.revision ?? 0)) {
      throw conflict(write, standing, await present(locked));
    }
    if (!isSame) {
      const now = context.now();
      const next: StoredProvision = {
        ...practice,
        ...body,
        providerRef: key.entityRef,
        lensId: key.lensId,
        revision: (last?.revision ?? 0) + 1,
        updatedAt: now.toISOString(),
        updatedBy: actor.by,
        broken: standing?.broken,
      };
      await writeProvision(context, locked, { provision: next, actor, now });
    }
    const provision = await present(locked);
    if (!provision) {
      throw new Error(`${practice.choiceId} was provided and is not there`);
    }
    return { created: standing === undefined, provision };
  });
}

async function present({
  tx,
  key,
  lens,
  practice,
}: LockedProvision): Promise<Provision | undefined> {
  const all = await listProvisions({ db: tx, key });
  return all
    .filter(one => choiceKey(one) === choiceKey(practice))
    .flatMap(one => presentProvision(lens, one))
    .at(0);
}

function conflict(
  { practice, basedOn }: SaveProvision,
  standing: StoredProvision | undefined,
  current: Provision | undefined,
) {
  return new ProvisionConflictError(
    standing
      ? `What is said of ${standing.choiceId} is at revision ${standing.revision}, saved by ${standing.updatedBy}; this save is based on revision ${basedOn}`
      : `${practice.choiceId} is not provided; this save is based on revision ${basedOn}`,
    current,
  );
}
