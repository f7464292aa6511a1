import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import { Provider, providersOf } from '../gaps/gapWords';

/** More do not help to choose. */
const MOST = 5;

/** What components share that lack the worst best practices: the most often named first. */
export function suggestProviders(
  gaps: readonly Pick<FleetGap, 'systems' | 'sharedDependencies'>[],
): readonly Pick<Provider, 'entityRef' | 'title'>[] {
  const found = new Map<string, Provider>();
  for (const provider of gaps.flatMap(providersOf)) {
    const { entityRef } = provider;
    const components =
      provider.components + (found.get(entityRef)?.components ?? 0);
    found.set(entityRef, { ...provider, components });
  }
  return [...found.values()]
    .sort((a, b) => b.components - a.components)
    .slice(0, MOST);
}
