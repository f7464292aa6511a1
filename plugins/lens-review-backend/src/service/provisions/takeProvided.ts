import {
  choiceKey,
  ProvidedChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lockProvisions, Offer } from '../../database/operations/provisions';
import { StoredProvidedChoice } from '../../model';
import { savedEvent } from '../reviews/applyAnswer';
import { withLockedReview } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { changeReply, ProvidedContext } from './changeReply';
import { giveWay, refuseStale } from './giveWay';
import { listItems } from './listItems';
import { readOffers } from './readOffers';
import { refuseLoop, refuseSelf } from './refuseLoop';
import { TakeProvided } from './types';
import { wantedOffers } from './wantedOffers';
import { replaced, writeProvided } from './writeProvided';

/** Takes best practices that others provide, all or none. What is taken already stays as it is. */
export async function takeProvided(
  context: ProvidedContext,
  write: TakeProvided,
): Promise<ProvidedChange> {
  const { key, actor, owners, visibility } = write;
  return withLockedReview(context, key, async locked => {
    const { tx, lens, review, now } = locked;
    await lockProvisions({ tx, lensId: key.lensId });
    const known = await readOffers({ db: tx, review, visibility });
    const { scored } = deriveState({
      ...locked,
      confirmEveryDays: context.confirmEveryDays,
    });
    refuseSelf(write);
    const practices = wantedOffers({
      lens,
      items: listItems({ lens, scored, ...known }),
      open: known.open,
      body: write,
    });
    await refuseLoop(locked, write, practices);
    const offers = practices.filter(offer => !isTaken(offer, known.choices));
    const answers = giveWay(locked, offers, write);
    refuseStale(review, answers, write);
    const changed = offers.map(
      ({ questionId, choiceId, providerRef }): StoredProvidedChoice => ({
        questionId,
        choiceId,
        state: 'taken',
        providerRef,
        at: now.toISOString(),
        by: actor.by,
      }),
    );
    const written =
      changed.length === 0
        ? review
        : await writeProvided(context, locked, {
            actor,
            owners,
            choices: replaced(known.choices, changed),
            changed,
            answers: answers.map(({ after }) => after),
            events: [
              ...offers.map(toEvent),
              ...answers.map(({ before, after }) =>
                savedEvent(before, after, { reviewId: review.id, now, actor }),
              ),
            ],
          });
    return changeReply(context, locked, {
      review: written,
      practices,
      visibility,
      answers: answers.map(({ after }) => after),
    });
  });
}

function toEvent({ questionId, choiceId, providerRef, statement }: Offer) {
  return {
    type: 'provided-taken' as const,
    questionId,
    to: { choiceId, provider: providerRef, statement },
  };
}

function isTaken(
  offer: Offer,
  choices: readonly StoredProvidedChoice[],
): boolean {
  return choices.some(
    ({ state, lost, providerRef, ...practice }) =>
      state === 'taken' &&
      lost === undefined &&
      providerRef === offer.providerRef &&
      choiceKey(practice) === choiceKey(offer),
  );
}
