import { parseEntityRef } from '@backstage/catalog-model';
import { Lens, Problem } from '@genai-lens/backstage-plugin-lens-review-common';

/** Scenarios that the lens does not know, or that are named twice. */
export function checkScenarios(
  lens: Lens,
  scenarios: readonly string[],
): Problem[] {
  return checkIds('scenarios', scenarios, {
    known: lens.scenarios.map(({ id }) => id),
    what: `scenario of lens '${lens.id}'`,
  });
}

/** Pillars that the lens does not know, or that are named twice. */
export function checkPillarPriority(
  lens: Lens,
  pillarIds: readonly string[],
): Problem[] {
  return checkIds('pillarPriority', pillarIds, {
    known: lens.pillars.map(({ id }) => id),
    what: `pillar of lens '${lens.id}'`,
  });
}

function checkIds(
  field: string,
  ids: readonly string[],
  { known, what }: { known: readonly string[]; what: string },
): Problem[] {
  return ids.flatMap((id, index) => {
    const path = `${field}[${index}]`;
    if (!known.includes(id)) {
      return { path, message: `'${id}' is no ${what}.` };
    }
    return ids.indexOf(id) < index
      ? { path, message: `'${id}' is named twice.` }
      : [];
  });
}

/** Whether an entity has components to cover. */
export function isSystem({ entityRef }: { entityRef: string }): boolean {
  return parseEntityRef(entityRef).kind === 'system';
}

/** What has no components covers none. */
export function checkCovering(
  review: { entityRef: string },
  coversComponents: boolean | undefined,
): Problem[] {
  return coversComponents === undefined || isSystem(review)
    ? []
    : [
        {
          path: 'coversComponents',
          message: `only the review of a System can cover components; this one is of ${review.entityRef}.`,
        },
      ];
}
