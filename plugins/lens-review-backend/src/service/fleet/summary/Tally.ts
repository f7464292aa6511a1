import {
  FleetPillar,
  FleetTotals,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  PillarSum,
  ReviewCount,
} from '../../../database/operations/fleetQueries';
import { PillarTally } from './PillarTally';

const STATUS_FIELDS = {
  none: 'neverReviewed',
  draft: 'inProgress',
  complete: 'reviewed',
  covered: 'reviewed',
  stale: 'stale',
} as const;

/** Adds up what the database counted, for the whole fleet or for one group of it. */
export class Tally {
  readonly #totals: FleetTotals = {
    components: 0,
    reviewed: 0,
    covered: 0,
    inProgress: 0,
    stale: 0,
    neverReviewed: 0,
    openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
    maturity: { n: 0, buckets: [0, 0, 0, 0, 0] },
    undecided: 0,
    out: 0,
    outButDepends: 0,
  };
  readonly #pillars = new Map<string, PillarTally>();

  addReviews(count: ReviewCount): void {
    const totals = this.#totals;
    const { components } = count;
    switch (count.applies) {
      case 'undecided':
        totals.undecided += components;
        break;
      case 'out':
        totals.out += components;
        totals.outButDepends += count.depends ? components : 0;
        break;
      default:
        totals.components += components;
        totals[STATUS_FIELDS[count.status]] += components;
        totals.covered += count.status === 'covered' ? components : 0;
        if (count.fifth !== undefined) {
          totals.maturity.n += components;
          totals.maturity.buckets[count.fifth] += components;
        }
    }
  }

  addPillar(sum: PillarSum): void {
    const { openPractices } = this.#totals;
    openPractices.HIGH += sum.openHigh;
    openPractices.MEDIUM += sum.openMedium;
    openPractices.LOW += sum.openLow;
    const pillar = this.#pillars.get(sum.pillarId) ?? new PillarTally();
    this.#pillars.set(sum.pillarId, pillar);
    pillar.add(sum);
  }

  get totals(): FleetTotals {
    return this.#totals;
  }

  /** The pillars of the lens in its order, and after them those that only older versions have. */
  pillars(lens: Lens): FleetPillar[] {
    const names = new Map(lens.pillars.map(({ id, name }) => [id, name]));
    const ids = new Set([...names.keys(), ...this.#pillars.keys()]);
    return [...ids].map(pillarId =>
      (this.#pillars.get(pillarId) ?? new PillarTally()).present({
        pillarId,
        name: names.get(pillarId) ?? pillarId,
        neverReviewed: this.#totals.neverReviewed,
      }),
    );
  }
}
