import {
  choiceKey,
  ProvidedChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { deleteProvidedChoice } from '../../database/operations/provisions';
import { findPractice } from '../plan/findPractice';
import { withLockedReview } from '../reviews/context';
import { changeReply, ProvidedContext } from './changeReply';
import { readOffers } from './readOffers';
import { ReleaseProvided } from './types';
import { writeProvided } from './writeProvided';

/** Neither takes nor overrides a best practice any more; where it does neither, nothing is written. */
export async function releaseProvided(
  context: ProvidedContext,
  write: ReleaseProvided,
): Promise<ProvidedChange> {
  const { key, actor, owners, visibility } = write;
  return withLockedReview(context, key, async locked => {
    const { tx, lens, review } = locked;
    const practice = findPractice(lens, write.practice);
    const { choices } = await readOffers({ db: tx, review, visibility });
    const before = choices.find(
      choice => choiceKey(choice) === choiceKey(practice),
    );
    const reply = (after: typeof review) =>
      changeReply(context, locked, {
        review: after,
        practices: [practice],
        visibility,
      });
    if (!before) {
      return reply(review);
    }
    await deleteProvidedChoice({ tx, reviewId: review.id, practice });
    const after = await writeProvided(context, locked, {
      actor,
      owners,
      choices: choices.filter(choice => choice !== before),
      changed: [],
      events: [
        {
          type: 'provided-released',
          questionId: practice.questionId,
          from: {
            choiceId: before.choiceId,
            provider: before.providerRef,
            state: before.state,
            reason: before.reason,
          },
        },
      ],
    });
    return reply(after);
  });
}
