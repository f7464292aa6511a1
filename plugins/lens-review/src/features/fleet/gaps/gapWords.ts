import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';

/** How far a best practice is lacking: "9 of 12 reviewed components lack it, in 5 teams". */
export function gapWords(
  gap: Pick<FleetGap, 'missing' | 'inScope' | 'owners'>,
): string {
  const { missing, inScope, owners } = gap;
  const teams = owners === 1 ? '1 team' : `${owners} teams`;
  return `${missing} of ${inScope} components with it in scope ${
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

/**
 * Where an investment would help most: what several of those that lack it depend on, before the systems that they are
 * part of. One component alone is no reason to provide it for all.
 */
export function providersOf(
  gap: Pick<FleetGap, 'systems' | 'sharedDependencies'>,
): readonly Provider[] {
  const dependencies = gap.sharedDependencies.map(
    (each): Provider => ({ ...each, how: 'dependency' }),
  );
  const systems = gap.systems.map(
    ({ missing, ...named }): Provider => ({
      ...named,
      components: missing,
      how: 'system',
    }),
  );
  return [...dependencies, ...systems].filter(
    ({ components }) => components > 1,
  );
}
