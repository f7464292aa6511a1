import { ConflictError } from '@backstage/errors';
import {
  choiceKey,
  ProvidedChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredProvidedChoice } from '../../model';
import { findPractice } from '../plan/findPractice';
import { withLockedReview } from '../reviews/context';
import { changeReply, ProvidedContext } from './changeReply';
import { readOffers } from './readOffers';
import { OverrideProvided } from './types';
import { replaced, writeProvided } from './writeProvided';

/** Lets the own answer count, whoever provides the best practice. A repeated call changes nothing. */
export async function overrideProvided(
  context: ProvidedContext,
  write: OverrideProvided,
): Promise<ProvidedChange> {
  const { key, actor, owners, visibility, reason } = write;
  return withLockedReview(context, key, async locked => {
    const { tx, lens, review, now } = locked;
    const practice = findPractice(lens, write.practice);
    const { offers, choices } = await readOffers({
      db: tx,
      review,
      visibility,
    });
    const isMeant = (one: typeof practice) =>
      choiceKey(one) === choiceKey(practice);
    const before = choices.find(isMeant);
    if (!before && !offers.some(isMeant)) {
      throw new ConflictError(`Nobody provides ${practice.choiceId} here`);
    }
    const reply = (after: typeof review) =>
      changeReply(context, locked, {
        review: after,
        practices: [practice],
        visibility,
      });
    if (before?.state === 'overridden' && before.reason === reason) {
      return reply(review);
    }
    const changed: StoredProvidedChoice[] = [
      {
        ...practice,
        state: 'overridden',
        providerRef: before?.providerRef,
        reason,
        at: now.toISOString(),
        by: actor.by,
      },
    ];
    const after = await writeProvided(context, locked, {
      actor,
      owners,
      choices: replaced(choices, changed),
      changed,
      events: [
        {
          type: 'provided-overridden',
          questionId: practice.questionId,
          from: before && {
            choiceId: before.choiceId,
            provider: before.providerRef,
            state: before.state,
            reason: before.reason,
          },
          to: { choiceId: practice.choiceId, reason },
        },
      ],
    });
    return reply(after);
  });
}
