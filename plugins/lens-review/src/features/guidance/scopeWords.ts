import {
  Lens,
  ScopeCondition,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A scope condition as a person reads it: "Personal data: Yes; Stage: Production". */
export function scopeWords(lens: Lens, condition: ScopeCondition): string {
  return Object.entries(condition)
    .map(([factId, wanted]) => {
      const fact = lens.scopeFacts.find(each => each.id === factId);
      const values = typeof wanted === 'string' ? [wanted] : wanted;
      const titles = values.map(
        id => fact?.values.find(value => value.id === id)?.title ?? id,
      );
      return `${fact?.title ?? factId}: ${titles.join(' or ')}`;
    })
    .join('; ');
}
