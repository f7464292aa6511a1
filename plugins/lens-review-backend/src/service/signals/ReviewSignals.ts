import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SignalsService } from '@backstage/plugin-signals-node';
import { reviewChannel } from '@genai-lens/backstage-plugin-lens-review-common';
import { HistoryEvent } from '../../model';
import { toSignal } from './toSignal';

/**
 * Tells those who have a review open that it was changed. They miss it where that fails, and see the change when they
 * load the review again, so nobody waits for it and nothing is tried twice.
 */
export class ReviewSignals {
  readonly #signals: SignalsService;
  readonly #logger: LoggerService;

  constructor(deps: { signals: SignalsService; logger: LoggerService }) {
    this.#signals = deps.signals;
    this.#logger = deps.logger;
  }

  /** Sends a signal for every review that the events are of. */
  readonly announce = (events: readonly HistoryEvent[]): void => {
    for (const reviewId of new Set(events.map(event => event.reviewId))) {
      this.#send(
        reviewId,
        events.filter(event => event.reviewId === reviewId),
      ).catch(error =>
        this.#logger.warn(
          `Nobody was told that review ${reviewId} was changed: ${
            toError(error).message
          }`,
        ),
      );
    }
  };

  async #send(reviewId: string, events: readonly HistoryEvent[]) {
    const message = toSignal(events);
    if (message) {
      // To all who listen on a channel that only readers of the review know.
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: reviewChannel(reviewId),
        message,
      });
    }
  }
}
