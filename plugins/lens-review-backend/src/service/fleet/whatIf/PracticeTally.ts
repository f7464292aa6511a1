import {
  choiceKey,
  WhatIfPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetPractice, rankOf, worstFirst } from '../practices';
import { countTeams, teamsOf } from './TeamTally';

/** Components with the same owners where a best practice is in the same state. */
interface Found {
  readonly practice: FleetPractice;
  readonly owners: readonly string[];
  readonly components: number;
}

interface Standing {
  missing: number;
  inScope: number;
  readonly teams: Set<string>;
}

/** Adds up by best practice where it is in scope, and where it is open. */
export class PracticeTally {
  readonly #standings = new Map<string, Standing>();

  addInScope({ practice, components }: Found): void {
    this.#of(practice).inScope += components;
  }

  addOpen({ practice, owners, components }: Found): void {
    const standing = this.#of(practice);
    standing.missing += components;
    teamsOf(owners).forEach(team => standing.teams.add(team));
  }

  /** The chosen ones, and those that are open anywhere; those first that weigh most. */
  present(
    practices: readonly FleetPractice[],
    isChosen: (practice: FleetPractice) => boolean,
  ): WhatIfPractice[] {
    return practices
      .map(practice => {
        const { questionId, choiceId, pillarId, choice } = practice;
        const { missing, inScope, teams } = this.#of(practice);
        return {
          choiceId,
          questionId,
          pillarId,
          title: choice.title,
          risk: choice.documentedRisk,
          chosen: isChosen(practice),
          missing,
          inScope,
          teams: countTeams(teams),
        };
      })
      .filter(({ missing, chosen }) => missing > 0 || chosen)
      .sort((a, b) => worstFirst(rankOf(a), rankOf(b)));
  }

  #of(practice: FleetPractice): Standing {
    const key = choiceKey(practice);
    const standing = this.#standings.get(key) ?? {
      missing: 0,
      inScope: 0,
      teams: new Set(),
    };
    this.#standings.set(key, standing);
    return standing;
  }
}
