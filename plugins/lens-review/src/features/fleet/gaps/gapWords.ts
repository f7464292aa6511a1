import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, countWords } from '@genai-lens/ui-components';

/** How far a best practice is lacking: "9 of 12 reviewed components lack it, in 5 teams". */
export function gapWords(
  gap: Pick<FleetGap, 'missing' | 'inScope' | 'owners'>,
): string {
  const { missing, inScope, owners } = gap;
  const teams = countOf(owners, 'team', 'teams');
  return `${countWords(missing)} of ${countWords(
    inScope,
  )} components with it in scope ${
    missing === 1 ? 'lacks' : 'lack'
  } it, in ${teams}`;
}

/** Something that could provide a best practice for several of the components that lack it. */
export interface Provider {
  readonly entityRef: string;
  readonly title: string;
  /** Components that lack it and would be helped. */
  readonly components: number;
  readonly how: 'dependency' | 'system';
}

/** More do not help to choose. */
const MOST = 4;

/** What is asked for answers and does nothing by itself. */
const NO_PROVIDERS = ['model:', 'prompt:'];

/**
 * Where an investment would help most: what most of those that lack it depend on or are part of, at most four. One
 * component alone is no reason to provide it for all.
 */
export function providersOf(
  gap: Pick<FleetGap, 'systems' | 'sharedDependencies'>,
): readonly Provider[] {
  const dependencies = gap.sharedDependencies
    .filter(
      ({ entityRef }) => !NO_PROVIDERS.some(kind => entityRef.startsWith(kind)),
    )
    .map((each): Provider => ({ ...each, how: 'dependency' }));
  const systems = gap.systems.map(
    ({ missing, ...named }): Provider => ({
      ...named,
      components: missing,
      how: 'system',
    }),
  );
  return [...dependencies, ...systems]
    .filter(({ components }) => components > 1)
    .sort((a, b) => b.components - a.components)
    .slice(0, MOST);
}
