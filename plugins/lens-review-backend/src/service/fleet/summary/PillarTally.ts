import { FleetPillar } from '@genai-lens/backstage-plugin-lens-review-common';
import { PillarSum } from '../../../database/operations/fleetQueries';

/** Adds up one pillar. */
export class PillarTally {
  readonly #openPractices = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  readonly #riskCounts = noRisks();
  readonly #components = noRisks();
  #unanswered = 0;

  add(sum: PillarSum): void {
    this.#openPractices.HIGH += sum.openHigh;
    this.#openPractices.MEDIUM += sum.openMedium;
    this.#openPractices.LOW += sum.openLow;
    this.#riskCounts.HIGH += sum.riskHigh;
    this.#riskCounts.MEDIUM += sum.riskMedium;
    this.#riskCounts.NONE += sum.riskNone;
    this.#riskCounts.UNANSWERED += sum.riskUnanswered;
    this.#riskCounts.NOT_APPLICABLE += sum.riskNotApplicable;
    this.#components.HIGH += sum.componentsHigh;
    this.#components.MEDIUM += sum.componentsMedium;
    this.#components.NONE += sum.componentsNone;
    this.#components.UNANSWERED += sum.componentsUnanswered;
    this.#components.NOT_APPLICABLE += sum.componentsNotApplicable;
    this.#unanswered += sum.unanswered;
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
