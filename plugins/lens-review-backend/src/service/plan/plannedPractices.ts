import {
  findQuestion,
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeKey, StoredPlan } from '../../model';
import { PlannedPractice } from './types';

/** Every best practice of a review, in the order of the lens. */
export function plannedPractices(input: {
  lens: Lens;
  scored: ScoredReview;
  plan: StoredPlan;
}): readonly PlannedPractice[] {
  const { lens, scored, plan } = input;
  const improvements = byPractice(plan.improvements);
  const acceptances = byPractice(plan.acceptances);
  return scored.questions.flatMap(({ questionId, pillarId, practices }) => {
    const choices = findQuestion(lens, questionId)?.choices ?? [];
    return practices.flatMap(({ choiceId, state }) => {
      const practice = choices.find(({ id }) => id === choiceId);
      const key = keyOf({ questionId, choiceId });
      return practice
        ? {
            questionId,
            choiceId,
            pillarId,
            practice,
            state,
            improvement: improvements.get(key),
            acceptance: acceptances.get(key),
          }
        : [];
    });
  });
}

/** Whether two keys name the same best practice. */
export function isSame(a: PracticeKey, b: PracticeKey): boolean {
  return keyOf(a) === keyOf(b);
}

function byPractice<T extends PracticeKey>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map(item => [keyOf(item), item]));
}

function keyOf({ questionId, choiceId }: PracticeKey): string {
  return JSON.stringify([questionId, choiceId]);
}
