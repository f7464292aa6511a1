import {
  Answer,
  checkAnswer,
  findQuestion,
  HistoryEntry,
  Lens,
  lensReviewContract,
  missingQuestions,
  Review,
  reviewChannel,
  ReviewReply,
  ReviewScope,
  reviewStatus,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Refusal } from './Refusal';

type Body<TName extends 'saveAnswer' | 'patchReview'> = ReturnType<
  (typeof lensReviewContract)[TName]['body']['parse']
>;

const CONFIRM_EVERY_DAYS = 180;

/** One review in memory, with the rules of the real one as far as a person can meet them. */
export class StoredReview {
  readonly history: HistoryEntry[] = [];
  readonly #lens: Lens;
  readonly #answers = new Map<string, Answer>();
  #review: Omit<Review, 'status' | 'staleReasons'>;
  #scopeChangedAt: string | undefined;

  constructor(options: {
    lens: Lens;
    entityRef: string;
    scope: ReviewScope;
    scenarios: string[];
    by: string;
  }) {
    const { lens, entityRef, scope, scenarios, by } = options;
    const at = new Date().toISOString();
    this.#lens = lens;
    this.#review = {
      entityRef,
      lensId: lens.id,
      lensVersion: lens.version,
      scope,
      scenarios,
      pillarPriority: [],
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
    };
    this.#record({ type: 'review-started', by, to: { scope, scenarios } });
  }

  reply(): Omit<ReviewReply, 'may'> {
    const { scored, status, staleReasons } = this.#standing();
    return {
      review: { ...this.#review, status, staleReasons: [...staleReasons] },
      answers: [...this.#answers.values()],
      scorecard: lensReviewContract.getReview.reply.shape.scorecard.parse({
        status,
        staleReasons,
        ...scored.score,
      }),
      channel: reviewChannel(this.#review.entityRef),
    };
  }

  save(
    questionId: string,
    options: { body: Body<'saveAnswer'>; revision: number; by: string },
  ): Answer {
    const { body, revision, by } = options;
    const question = findQuestion(this.#lens, questionId);
    if (!question) {
      throw new Refusal(404, `There is no question "${questionId}".`);
    }
    const [problem] = checkAnswer(question, body);
    if (problem) {
      throw new Refusal(400, `${problem.path}: ${problem.message}`);
    }
    const current = this.#answers.get(questionId);
    if ((current?.revision ?? 0) !== revision) {
      throw new Refusal(409, 'Somebody else has saved.', { current });
    }
    const at = new Date().toISOString();
    this.#answers.set(questionId, {
      ...body,
      questionId,
      revision: revision + 1,
      risk: 'UNANSWERED',
      updatedAt: at,
      updatedBy: by,
      confirmedAt: at,
      confirmedBy: by,
    });
    const risk = this.#standing().scored.questions.find(
      each => each.questionId === questionId,
    )?.risk;
    const saved = {
      ...this.#answers.get(questionId)!,
      risk: risk ?? 'UNANSWERED',
    };
    this.#answers.set(questionId, saved);
    this.#touch(by);
    this.#record({
      type: 'answer-saved',
      questionId,
      by,
      revision: saved.revision,
      from: current,
      to: saved,
    });
    return saved;
  }

  patch(patch: Body<'patchReview'>, by: string): void {
    const { scope = {}, ...rest } = patch;
    const facts = Object.entries({ ...this.#review.scope, ...scope }).filter(
      (fact): fact is [string, string] => fact[1] !== null,
    );
    const from = { scope: this.#review.scope };
    this.#review = {
      ...this.#review,
      ...rest,
      scope: Object.fromEntries(facts),
    };
    if (patch.scope) {
      this.#scopeChangedAt = new Date().toISOString();
    }
    this.#touch(by);
    this.#record({ type: 'review-changed', by, from, to: patch });
  }

  confirm(questionIds: readonly string[], by: string): Answer[] {
    const confirmedAt = new Date().toISOString();
    return questionIds.flatMap(id => {
      const answer = this.#answers.get(id);
      if (!answer) {
        throw new Refusal(400, `questionIds: "${id}" has no answer.`);
      }
      const confirmed = { ...answer, confirmedAt, confirmedBy: by };
      this.#answers.set(id, confirmed);
      this.#record({ type: 'answer-confirmed', questionId: id, by });
      return [confirmed];
    });
  }

  submit(by: string): void {
    const missing = missingQuestions(this.#standing().scored);
    if (missing.length) {
      throw new Refusal(409, 'Some questions have no answer.', { missing });
    }
    this.#review = {
      ...this.#review,
      submittedAt: new Date().toISOString(),
      submittedBy: by,
    };
    this.#touch(by);
    this.#record({ type: 'review-submitted', by });
  }

  #standing() {
    const now = new Date();
    const answers = [...this.#answers.values()];
    const { scope, submittedAt } = this.#review;
    const scored = scoreReview({ lens: this.#lens, scope, answers, now });
    return {
      scored,
      ...reviewStatus({
        scored,
        submittedAt,
        scopeChangedAt: this.#scopeChangedAt,
        answers,
        confirmEveryDays: CONFIRM_EVERY_DAYS,
        now,
      }),
    };
  }

  #touch(by: string) {
    this.#review = {
      ...this.#review,
      updatedAt: new Date().toISOString(),
      updatedBy: by,
    };
  }

  #record(entry: Omit<HistoryEntry, 'id' | 'at'>) {
    this.history.unshift({
      id: String(this.history.length + 1),
      at: new Date().toISOString(),
      ...entry,
    });
  }
}
