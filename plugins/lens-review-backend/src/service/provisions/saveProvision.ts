import { Provision } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, lockReview } from '../../database/operations';
import {
  findProvision,
  listProvisions,
  lockProvisions,
  markProvider,
  upsertProvisions,
} from '../../database/operations/provisions';
import { retryDeadlock } from '../../database/retryDeadlock';
import { writeTogether } from '../../database/writeTogether';
import { StoredProvision } from '../../model';
import { findPractice } from '../plan/findPractice';
import { ReviewContext } from '../reviews';
import { ProvisionConflictError } from './errors';
import { presentProvision } from './present';
import { settleProvider, settleTakers } from './settle';
import { SaveProvision } from './types';

/** Provides a best practice, or says it anew; those who take it are told. */
export async function saveProvision(
  context: ReviewContext,
  write: SaveProvision,
): Promise<{ created: boolean; provision: Provision }> {
  const { key, actor, body, basedOn } = write;
  return retryDeadlock(context.db, async tx => {
    const review = await lockReview({ tx, key });
    await lockProvisions({ tx, lensId: key.lensId });
    const lens = await context.lenses.newestIn(tx, key.lensId);
    const practice = findPractice(lens, write.practice);
    const before = await findProvision({ db: tx, key, practice });
    const standing = before?.withdrawnAt === undefined ? before : undefined;
    const present = async () => {
      const all = await listProvisions({ db: tx, key });
      return all
        .flatMap(one => presentProvision(lens, one))
        .find(
          one =>
            one.questionId === practice.questionId &&
            one.choiceId === practice.choiceId,
        );
    };
    // A writer whose reply was lost sends the same again.
    const isSame =
      standing?.statement === body.statement && standing.link === body.link;
    const isRetry = isSame && standing.updatedBy === actor.by;
    if (!isRetry && basedOn !== (standing?.revision ?? 0)) {
      throw conflict(write, standing, await present());
    }
    if (!isSame) {
      const now = context.now();
      const at = now.toISOString();
      const provision: StoredProvision = {
        providerRef: key.entityRef,
        lensId: key.lensId,
        ...practice,
        statement: body.statement,
        link: body.link,
        revision: (before?.revision ?? 0) + 1,
        updatedAt: at,
        updatedBy: actor.by,
        broken: standing?.broken,
      };
      await upsertProvisions({ tx, provisions: [provision] });
      await markProvider({ tx, key, provides: true });
      if (review) {
        await writeTogether(
          tx,
          insertHistory({
            tx,
            events: [
              {
                reviewId: review.id,
                type: 'provision-saved',
                questionId: practice.questionId,
                at,
                ...actor,
                from: standing && said(standing),
                to: said(provision),
              },
            ],
          }),
        );
      }
      await settleProvider(context, { tx, key, now });
      await settleTakers(context, {
        tx,
        lensId: key.lensId,
        providerRefs: [key.entityRef],
        actor,
        now,
        restated: { ...practice, statement: body.statement },
      });
    }
    const provision = await present();
    if (!provision) {
      throw new Error(`${practice.choiceId} was provided and is not there`);
    }
    return { created: standing === undefined, provision };
  });
}

function said({ choiceId, statement, link }: StoredProvision) {
  return { choiceId, statement, link };
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
