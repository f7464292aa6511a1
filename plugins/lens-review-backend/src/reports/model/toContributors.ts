import {
  Answer,
  Report,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Who saved or confirmed the answers that stand now; who did most comes first. */
export function toContributors(
  answers: readonly Answer[],
): Report['contributors'] {
  const acts = answers.flatMap(
    ({ updatedBy, updatedAt, confirmedBy, confirmedAt }) => [
      { actor: updatedBy, at: updatedAt, answered: 1, confirmed: 0 },
      { actor: confirmedBy, at: confirmedAt, answered: 0, confirmed: 1 },
    ],
  );
  const actors = [...new Set(acts.map(({ actor }) => actor))];
  return actors
    .map(actor => {
      const own = acts.filter(act => act.actor === actor);
      return {
        actor,
        answered: own.reduce((sum, act) => sum + act.answered, 0),
        confirmed: own.reduce((sum, act) => sum + act.confirmed, 0),
        lastAt: own.map(({ at }) => at).sort()[own.length - 1],
      };
    })
    .sort(
      (a, b) =>
        b.answered - a.answered ||
        b.confirmed - a.confirmed ||
        (a.actor < b.actor ? -1 : 1),
    );
}
