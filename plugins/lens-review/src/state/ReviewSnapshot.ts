import {
  Answer,
  AnswerOf,
  Lens,
  ProvidedChoice,
  Review,
  ReviewReply,
  ScoredReview,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PendingDraft } from './DraftBook';
import { overallSaveState, OverallSaveState, SaveState } from './saveState';

/** What the views show; a new one after every change, never changed itself. */
export interface ReviewSnapshot {
  readonly lens: Lens;
  readonly review: Review;
  /** As the server has them, by question. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answers that others have saved while the review was open: those that came last. */
  readonly news: readonly Answer[];
  readonly pending: ReadonlyMap<string, PendingDraft>;
  /** The server's word, without what is not saved yet. */
  readonly scorecard: ReviewReply['scorecard'];
  /** What the review takes from others, as the server has it. */
  readonly provided: readonly ProvidedChoice[];
  readonly may: ReviewReply['may'];
  readonly saves: ReadonlyMap<string, SaveState>;
  readonly saveState: OverallSaveState;
  /** Scored here, with what is not saved yet. */
  readonly scored: ScoredReview;
}

/** Server answers with the drafts over them. */
export function currentAnswers(
  snapshot: Pick<ReviewSnapshot, 'answers' | 'pending'>,
): readonly AnswerOf[] {
  const answers = new Map<string, AnswerOf>(snapshot.answers);
  for (const [questionId, { content }] of snapshot.pending) {
    answers.set(questionId, { questionId, ...content });
  }
  return [...answers.values()];
}

/** Completes a snapshot by what follows from the rest. */
export function toSnapshot(
  parts: Omit<ReviewSnapshot, 'saveState' | 'scored'> & { now: Date },
): ReviewSnapshot {
  const { now, ...rest } = parts;
  return Object.freeze({
    ...rest,
    saveState: overallSaveState(rest.saves.values()),
    scored: scoreReview({
      lens: rest.lens,
      scope: rest.review.scope,
      answers: currentAnswers(rest),
      provided: rest.provided,
      now,
    }),
  });
}

/** The answer that somebody else has saved while a draft of it was being written here. */
export function savedMeanwhile(
  { answers, pending }: Pick<ReviewSnapshot, 'answers' | 'pending'>,
  questionId: string,
): Answer | undefined {
  const saved = answers.get(questionId);
  const draft = pending.get(questionId);
  return saved && draft && saved.revision > draft.base ? saved : undefined;
}
