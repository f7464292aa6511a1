import {
  DocumentedRisk,
  FLEET_WITHOUT,
  MATURITY_WEIGHT,
  WhatIfTeam,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TitleOf } from '../titles';

/** Components that have the same owners. */
interface Owned {
  readonly owners: readonly string[];
  readonly components: number;
}

type Counted = Pick<WhatIfTeam, 'components' | 'openPractices'>;

/** The owners of a component, each of them a team; what has none is counted beside them. */
export function teamsOf(owners: readonly string[]): readonly string[] {
  return owners.length > 0 ? owners : [FLEET_WITHOUT];
}

/** How many of these are teams. */
export function countTeams(keys: Iterable<string>): number {
  return [...keys].filter(key => key !== FLEET_WITHOUT).length;
}

/** Adds up by team what would be closed, and in how many components. */
export class TeamTally {
  readonly #teams = new Map<string, Counted>();
  readonly #openPractices = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  #components = 0;

  /** Components where a best practice with this risk is open. */
  addOpen({ owners, components }: Owned, risk: DocumentedRisk): void {
    this.#openPractices[risk] += components;
    for (const team of this.#of(owners)) {
      team.openPractices[risk] += components;
    }
  }

  /** Components where any is open. */
  addComponents({ owners, components }: Owned): void {
    this.#components += components;
    for (const team of this.#of(owners)) {
      team.components += components;
    }
  }

  get refs(): readonly string[] {
    return [...this.#teams.keys()];
  }

  /** What has two owners counts once. */
  get totals() {
    return {
      components: this.#components,
      teams: countTeams(this.#teams.keys()),
      openPractices: { ...this.#openPractices },
    };
  }

  /** The teams for which most would be closed first. */
  present(titleOf: TitleOf): WhatIfTeam[] {
    return [...this.#teams]
      .map(([key, counted]) => ({
        key,
        title: key === FLEET_WITHOUT ? 'No owner' : titleOf(key),
        ...counted,
      }))
      .sort(
        (a, b) =>
          weightOf(b) - weightOf(a) ||
          b.components - a.components ||
          (a.key < b.key ? -1 : 1),
      );
  }

  #of(owners: readonly string[]): Counted[] {
    return teamsOf(owners).map(key => {
      const team = this.#teams.get(key) ?? {
        components: 0,
        openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
      };
      this.#teams.set(key, team);
      return team;
    });
  }
}

function weightOf({ openPractices: { HIGH, MEDIUM, LOW } }: Counted): number {
  return (
    HIGH * MATURITY_WEIGHT.HIGH +
    MEDIUM * MATURITY_WEIGHT.MEDIUM +
    LOW * MATURITY_WEIGHT.LOW
  );
}
