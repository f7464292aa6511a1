import { FleetPillar } from '@genai-lens/backstage-plugin-lens-review-common';
import { PillarSum } from '../../../database/operations/fleetQueries';

/** Adds up one pillar. */
export class PillarTally {
  readonly #openPractices = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  readonly #riskCounts = noRisks();
  readonly #components = noRisks();
  #unanswered = 0;

  add(sum: PillarSum): void {
    this.#openPractices.HIGH += sum.open_high;
    this.#openPractices.MEDIUM += sum.open_medium;
    this.#openPractices.LOW += sum.open_low;
    this.#riskCounts.HIGH += sum.risk_high;
    this.#riskCounts.MEDIUM += sum.risk_medium;
    this.#riskCounts.NONE += sum.risk_none;
    this.#riskCounts.UNANSWERED += sum.risk_unanswered;
    this.#riskCounts.NOT_APPLICABLE += sum.risk_not_applicable;
    this.#components[sum.risk] += sum.components;
    this.#unanswered += sum.questions - sum.answered;
  }

  present(
    of: Pick<FleetPillar, 'pillarId' | 'name' | 'neverReviewed'>,
  ): FleetPillar {
    return {
      ...of,
      openPractices: { ...this.#openPractices },
      riskCounts: { ...this.#riskCounts },
      components: { ...this.#components },
      unanswered: this.#unanswered,
    };
  }
}

function noRisks(): FleetPillar['riskCounts'] {
  return { HIGH: 0, MEDIUM: 0, NONE: 0, UNANSWERED: 0, NOT_APPLICABLE: 0 };
}
