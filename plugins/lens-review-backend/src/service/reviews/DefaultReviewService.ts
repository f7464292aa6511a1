import { ReviewKey } from '../../model';
import { Readable } from '../../permissions';
import { changeReview } from './changeReview';
import { confirmAnswers } from './confirmAnswers';
import { ReviewContext } from './context';
import { deleteReview } from './deleteReview';
import { readHistory, readReview, readReviews } from './readReviews';
import { refreshOwners } from './refreshOwners';
import { saveAnswer } from './saveAnswer';
import { startReview } from './startReview';
import { submitReview } from './submitReview';
import {
  ChangeReview,
  ConfirmAnswers,
  ReviewService,
  SaveAnswer,
  StartReview,
  WriteContext,
} from './types';

/** Reviews in the database. One use case is one file. */
export class DefaultReviewService implements ReviewService {
  readonly #context: ReviewContext;

  constructor(context: ReviewContext) {
    this.#context = context;
  }

  getReview(key: ReviewKey) {
    return readReview(this.#context, key);
  }

  listReviews(options: { entityRef: string; readable: Readable }) {
    return readReviews(this.#context, options);
  }

  listHistory(options: { key: ReviewKey; cursor?: string; limit: number }) {
    return readHistory(this.#context, options);
  }

  startReview(write: StartReview) {
    return startReview(this.#context, write);
  }

  changeReview(write: ChangeReview) {
    return changeReview(this.#context, write);
  }

  deleteReview(write: WriteContext) {
    return deleteReview(this.#context, write);
  }

  saveAnswer(write: SaveAnswer) {
    return saveAnswer(this.#context, write);
  }

  confirmAnswers(write: ConfirmAnswers) {
    return confirmAnswers(this.#context, write);
  }

  submitReview(write: WriteContext) {
    return submitReview(this.#context, write);
  }

  refreshOwners(options: { key: ReviewKey; owners: readonly string[] }) {
    return refreshOwners(this.#context, options);
  }
}
