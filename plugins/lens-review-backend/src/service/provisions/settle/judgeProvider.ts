import {
  choiceKey,
  ScoredPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findReviewWithAnswers } from '../../../database/operations';
import {
  findLastActor,
  listProvidedChoices,
  listProvisions,
  upsertProvisions,
} from '../../../database/operations/provisions';
import { Db } from '../../../database/types';
import { ReviewKey, StoredProvidedChoice } from '../../../model';
import { deriveState } from '../../reviews/deriveState';
import { brokenReason } from './reasons';
import { SettleContext } from './types';

/**
 * Writes which of the best practices that an entity provides its own review speaks against. Gives who wrote last to that
 * review where this is another than before, and nothing where it is not.
 */
export async function judgeProvider(
  context: SettleContext,
  options: { tx: Db; key: ReviewKey; now: Date },
) {
  const { tx, key } = options;
  const provisions = await listProvisions({ db: tx, key });
  if (provisions.length === 0) {
    return undefined;
  }
  const { practices, taken, actor } = await readOwnReview(context, options);
  const changed = provisions.flatMap(({ takers, ...provision }) => {
    const id = choiceKey(provision);
    const broken = brokenReason(practices.get(id), taken.get(id));
    return broken === provision.broken ? [] : { ...provision, broken };
  });
  await upsertProvisions({ tx, provisions: changed });
  return changed.length > 0 ? { actor } : undefined;
}

async function readOwnReview(
  { lenses, confirmEveryDays }: SettleContext,
  { tx, key, now }: { tx: Db; key: ReviewKey; now: Date },
) {
  const practices = new Map<string, ScoredPractice>();
  const taken = new Map<string, StoredProvidedChoice>();
  const state = await findReviewWithAnswers({ db: tx, key });
  if (!state) {
    return { practices, taken, actor: undefined };
  }
  const { id: reviewId, lensId: id, lensVersion: version } = state.review;
  const lens = await lenses.require({ id, version }, { db: tx });
  const lensIsOld = lenses.isOld(lens);
  const { scored } = deriveState({
    ...state,
    lens,
    lensIsOld,
    confirmEveryDays,
    now,
  });
  scored.questions.forEach(question =>
    question.practices.forEach(practice =>
      practices.set(
        choiceKey({
          questionId: question.questionId,
          choiceId: practice.choiceId,
        }),
        practice,
      ),
    ),
  );
  (await listProvidedChoices({ db: tx, reviewId })).forEach(choice =>
    taken.set(choiceKey(choice), choice),
  );
  return { practices, taken, actor: await findLastActor({ db: tx, reviewId }) };
}
