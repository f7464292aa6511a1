import {
  AnswerInput,
  HistoryEntry,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { Readable } from '../../permissions';
import { ReviewKey, SaidAnswer, StoredReview } from '../../model';
import { ReviewState } from './currentState';

/** What every write knows of its circumstances. */
export interface WriteContext {
  readonly key: ReviewKey;
  /** Owners of the entity as the catalog has them now; sorted. */
  readonly owners: readonly string[];
  readonly actor: Actor;
}

export type StartReview = WriteContext & {
  readonly scope?: ReviewScope;
  readonly scenarios?: readonly string[];
};

export type ChangeReview = WriteContext & {
  /** Null: not known again. */
  readonly scope?: Readonly<Record<string, string | null>>;
  readonly scenarios?: readonly string[];
  readonly pillarPriority?: readonly string[];
  /** Empty: none. */
  readonly notes?: string;
  readonly coversComponents?: boolean;
};

export type SaveAnswer = WriteContext & {
  readonly questionId: string;
  readonly input: AnswerInput;
  /** The revision that the writer saw. */
  readonly basedOn: number;
};

export type ConfirmAnswers = WriteContext & {
  readonly questionIds: readonly string[];
};

/** What can be asked of reviews. */
export interface ReviewReader {
  getReview(key: ReviewKey): Promise<ReviewState>;
  listReviews(options: {
    entityRef: string;
    readable: Readable;
  }): Promise<StoredReview[]>;
  listHistory(options: {
    key: ReviewKey;
    cursor?: string;
    limit: number;
  }): Promise<{ items: HistoryEntry[]; nextCursor?: string }>;
}

/** What can be done to reviews. Each is one transaction with its history. */
export interface ReviewWriter {
  startReview(
    write: StartReview,
  ): Promise<{ created: boolean; state: ReviewState }>;
  changeReview(write: ChangeReview): Promise<ReviewState>;
  deleteReview(write: WriteContext): Promise<void>;
  saveAnswer(
    write: SaveAnswer,
  ): Promise<{ answer: SaidAnswer; review: StoredReview }>;
  confirmAnswers(
    write: ConfirmAnswers,
  ): Promise<{ answers: readonly SaidAnswer[]; review: StoredReview }>;
  submitReview(write: WriteContext): Promise<ReviewState>;
  /** Writes down who owns the entity now, for conditions in queries. */
  refreshOwners(options: {
    key: ReviewKey;
    owners: readonly string[];
  }): Promise<void>;
}

/** Decides; asks nobody for permission. */
export type ReviewService = ReviewReader & ReviewWriter;
