import { ReviewKey } from '../../model';
import { ReviewContext } from '../reviews/context';
import { compareMoments, Moments } from './compareMoments';
import { readMilestone, readMilestones } from './readMilestones';
import { readRelated } from './readRelated';
import { takeMilestone, TakeMilestone } from './takeMilestone';
import { upgradeReview, UpgradeReview } from './upgradeReview';

/** Reviews as they were, as they compare, and as they become with a newer lens. Asks nobody for permission. */
export class MilestoneService {
  readonly #context: ReviewContext;

  constructor(context: ReviewContext) {
    this.#context = context;
  }

  take(write: TakeMilestone) {
    return takeMilestone(this.#context, write);
  }

  list(options: { key: ReviewKey; cursor?: string; limit: number }) {
    return readMilestones(this.#context, options);
  }

  get(options: { key: ReviewKey; number: number }) {
    return readMilestone(this.#context, options);
  }

  compare(options: { key: ReviewKey } & Moments) {
    return compareMoments(this.#context, options);
  }

  upgrade(write: UpgradeReview) {
    return upgradeReview(this.#context, write);
  }

  listRelated(options: Parameters<typeof readRelated>[1]) {
    return readRelated(this.#context, options);
  }
}
