import { NotFoundError } from '@backstage/errors';
import {
  ladderOf,
  levelOf,
  Lens,
  Review,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LensRegistry } from '../../lenses';
import { StoredReview } from '../../model';
import { ReviewState } from './currentState';
import { presentReview, presentScorecard, presentState } from './presentReview';

type ScorecardReply = ReviewReply['scorecard'];

/** Reviews as the HTTP contract has them, with what follows from their lens: a newer version, and the level. */
export class ReviewPresenter {
  readonly #lenses: LensRegistry;

  constructor(deps: { lenses: LensRegistry }) {
    this.#lenses = deps.lenses;
  }

  review(review: StoredReview): Review {
    const { lensId: id, lensVersion: version } = review;
    const newerVersion = this.#lenses.newerThan({ id, version });
    return { ...presentReview(review), ...(newerVersion && { newerVersion }) };
  }

  async scorecard(review: StoredReview): Promise<ScorecardReply> {
    const scorecard = presentScorecard(review);
    const lens = await this.#lensOf(review);
    if (!lens) {
      return scorecard;
    }
    const configured = this.#lenses.settingsOf(review.lensId)?.levels;
    const { level, next } = levelOf({
      levels: ladderOf(lens, configured),
      scorecard,
    });
    return {
      ...scorecard,
      ...(level && { level: level.title }),
      ladder: {
        ...(level && { level: rungOf(level) }),
        ...(next && {
          next: {
            ...rungOf(next.level),
            missing: next.missing.map(condition => ({
              ...condition,
              need:
                typeof condition.need === 'number'
                  ? condition.need
                  : [...condition.need],
            })),
          },
        }),
      },
    };
  }

  async state(
    state: ReviewState,
    may: ReviewReply['may'],
  ): Promise<ReviewReply> {
    const { review } = state;
    return {
      ...presentState(state, may),
      review: this.review(review),
      scorecard: await this.scorecard(review),
    };
  }

  /** Undefined: its text can no longer be understood, and the review still can be read. */
  async #lensOf({ lensId, lensVersion }: StoredReview) {
    const key = { id: lensId, version: lensVersion };
    try {
      return await this.#lenses.require(key);
    } catch (error) {
      if (error instanceof NotFoundError) {
        return undefined;
      }
      throw error;
    }
  }
}

function rungOf({ id, title }: Lens['levels'][number]) {
  return { id, title };
}
