import { toError } from '@backstage/errors';
import { HistoryEvent } from '../../model';
import { assignedNotices } from './assignedNotices';
import { sendNotices } from './sendNotices';
import { NoticeContext } from './types';

/** Tells people at once what they were given to do. Nobody waits for it; what fails is tried again by `noticeDue`. */
export class AssignmentNotices {
  readonly #context: NoticeContext;

  constructor(context: NoticeContext) {
    this.#context = context;
  }

  readonly announce = (events: readonly HistoryEvent[]): void => {
    this.#tell(events).catch(error =>
      this.#context.logger.warn(
        `People could not be told what they were given to do: ${
          toError(error).message
        }`,
      ),
    );
  };

  async #tell(events: readonly HistoryEvent[]): Promise<void> {
    await sendNotices(
      this.#context,
      await assignedNotices(this.#context, events),
    );
  }
}
