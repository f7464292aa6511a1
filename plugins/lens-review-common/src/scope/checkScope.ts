import { Lens, ReviewScope } from '../model';
import { Problem } from '../problem';

/** Names the facts and values of a scope that the lens does not know. */
export function checkScope(lens: Lens, scope: ReviewScope): Problem[] {
  return Object.entries(scope).flatMap(([factId, valueId]) => {
    const path = `scope.${factId}`;
    const fact = lens.scopeFacts.find(({ id }) => id === factId);
    if (!fact) {
      return [
        { path, message: `Lens "${lens.id}" has no scope fact "${factId}".` },
      ];
    }
    const values = fact.values.map(({ id }) => id);
    return values.includes(valueId)
      ? []
      : [
          {
            path,
            message: `"${valueId}" is not one of ${values.join(', ')}.`,
          },
        ];
  });
}
