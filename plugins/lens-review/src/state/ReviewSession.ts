import {
  Answer,
  checkAnswer,
  Lens,
  ReviewReply,
  ReviewSignal,
  SavedAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { isNews, savedSince } from './catchUp';
import { DraftBook } from './DraftBook';
import { DraftChange } from './draftChanges';
import { DraftStore } from './DraftStore';
import { toFailure } from './failure';
import { Lane } from './Lane';
import { mayAnswer } from './mayAnswer';
import { ReviewCalls, ReviewPatch } from './ReviewCalls';
import { ReviewSnapshot, toSnapshot } from './ReviewSnapshot';
import { byQuestion, withReview, withScorecard } from './reviewReply';
import { sameAnswer } from './sameAnswer';
import { SaveOutcome, SaveQueue } from './SaveQueue';
import { SaveState } from './saveState';

/** How long a pause in typing is before the text is sent. */
const TYPING_PAUSE_MS = 800;

interface ReviewSessionOptions {
  lens: Lens;
  reply: ReviewReply;
  calls: ReviewCalls;
  store: DraftStore;
}

/** An open review: what the server has, what is not saved yet, and how saving stands. Knows nothing of React. */
export class ReviewSession {
  readonly #lens: Lens;
  readonly #calls: ReviewCalls;
  readonly #drafts: DraftBook;
  readonly #lane = new Lane();
  readonly #queue: SaveQueue;
  readonly #listeners = new Set<() => void>();
  readonly #saves = new Map<string, SaveState>();
  #reply: ReviewReply;
  #answers: ReadonlyMap<string, Answer>;
  #news: readonly Answer[] = [];
  #snapshot: ReviewSnapshot;

  constructor({ lens, reply, calls, store }: ReviewSessionOptions) {
    this.#lens = lens;
    this.#calls = calls;
    this.#reply = reply;
    this.#answers = byQuestion(reply.answers);
    this.#drafts = new DraftBook({ lens, store });
    this.#queue = new SaveQueue({
      lane: this.#lane,
      save: questionId => this.#save(questionId),
    });
    for (const questionId of this.#drafts.restore(this.#answers)) {
      this.#schedule(questionId, { delayMs: TYPING_PAUSE_MS });
    }
    this.#snapshot = this.#takeSnapshot();
  }

  /** Adds a listener for new snapshots; returns how to remove it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): ReviewSnapshot => this.#snapshot;

  /** Where signals tell that the review was changed; undefined: nowhere. */
  get channel(): string | undefined {
    return this.#reply.channel;
  }

  /** Changes the draft of a question; it is saved at once, or after a pause where the person is typing. */
  answer(
    questionId: string,
    change: DraftChange,
    { typing = false }: { typing?: boolean } = {},
  ): void {
    const question = this.#drafts.questions.get(questionId);
    const conflict = this.#saves.get(questionId)?.kind === 'conflict';
    if (!question || conflict || !mayAnswer(this.#reply.may, questionId)) {
      return;
    }
    const saved = this.#answers.get(questionId);
    const { scope } = this.#reply.review;
    const untouched = !this.#drafts.pending.has(questionId);
    const { content } = this.#drafts.change({ question, saved, scope, change });
    if (untouched && saved && sameAnswer(saved, content)) {
      this.#drafts.drop(questionId);
      return;
    }
    this.#schedule(questionId, { delayMs: typing ? TYPING_PAUSE_MS : 0 });
    this.#publish();
  }

  /** Ends a conflict: saves the own version over the other one, or takes the other one. */
  resolve(questionId: string, keep: 'mine' | 'theirs'): void {
    const state = this.#saves.get(questionId);
    if (state?.kind !== 'conflict') {
      return;
    }
    this.#saves.delete(questionId);
    if (keep === 'mine') {
      this.#drafts.rebase(questionId, state.current.revision);
      this.#schedule(questionId, { delayMs: 0 });
    } else {
      this.#drafts.drop(questionId);
      // For the scorecard. Where it fails, the next reply brings it.
      this.reload().catch(() => undefined);
    }
    this.#publish();
  }

  /** Tries at once what has failed or waits for a pause in typing. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Stops trying again by itself; the drafts stay in the store. */
  pause(): void {
    this.#queue.pause();
  }

  /** Changes the review. Another scope may make "none of these" of an answer, or no longer. */
  async patch(patch: ReviewPatch): Promise<void> {
    await this.#replace(() => this.#calls.patch(patch));
    if (patch.scope) {
      for (const questionId of this.#answers.keys()) {
        this.answer(questionId, draft => draft);
      }
    }
  }

  submit(): Promise<void> {
    return this.#replace(() => this.#calls.submit());
  }

  reload(): Promise<void> {
    return this.#replace(() => this.#calls.read());
  }

  /**
   * Reads what others have written, where a signal tells of something new. What is being written here is neither sent
   * nor changed by it.
   */
  async catchUp(signal: ReviewSignal): Promise<void> {
    const before = this.#answers;
    // In the lane: what is just being saved here is known when its turn comes.
    await this.#lane.run(async () => {
      if (isNews(signal, this.#answers)) {
        const known = this.#answers;
        this.#reply = await this.#calls.read();
        this.#answers = byQuestion(this.#reply.answers);
        this.#meet(savedSince(known, this.#answers));
      }
    });
    if (this.#answers !== before) {
      this.#publish();
    }
  }

  /** Renews the answers: still true. */
  async confirm(questionIds: readonly string[]): Promise<void> {
    await this.#queue.flush();
    await this.#lane.run(async () => {
      const { answers, scorecard } = await this.#calls.confirm(questionIds);
      this.#answers = new Map([...this.#answers, ...byQuestion(answers)]);
      this.#reply = withScorecard(this.#reply, scorecard);
    });
    this.#publish();
  }

  async #replace(call: () => Promise<ReviewReply>): Promise<void> {
    await this.#queue.flush();
    await this.#lane.run(async () => {
      this.#reply = await call();
      this.#answers = byQuestion(this.#reply.answers);
    });
    this.#publish();
  }

  /** Lays answers of others beside the drafts: the same is done with, and who has to pick picks among the newest. */
  #meet(saved: readonly Answer[]) {
    this.#news = saved.length > 0 ? saved : this.#news;
    for (const current of saved) {
      const { questionId } = current;
      const draft = this.#drafts.pending.get(questionId);
      if (draft && sameAnswer(current, draft.content)) {
        this.#queue.cancel(questionId);
        this.#drafts.drop(questionId);
        this.#saves.delete(questionId);
      } else if (this.#saves.get(questionId)?.kind === 'conflict') {
        this.#saves.set(questionId, { kind: 'conflict', current });
      }
    }
  }

  #schedule(questionId: string, options: { delayMs: number }) {
    const question = this.#drafts.questions.get(questionId);
    const pending = this.#drafts.pending.get(questionId);
    if (!question || !pending) {
      return;
    }
    const problems = checkAnswer(question, pending.content);
    if (problems.length) {
      this.#queue.cancel(questionId);
      this.#saves.set(questionId, { kind: 'incomplete', problems });
    } else {
      this.#saves.set(questionId, { kind: 'saving' });
      this.#queue.schedule(questionId, options);
    }
  }

  async #save(questionId: string): Promise<SaveOutcome> {
    const sent = this.#drafts.pending.get(questionId);
    if (!sent) {
      return 'done';
    }
    const { content: body, base: revision } = sent;
    try {
      const saved = await this.#calls.save(questionId, { body, revision });
      this.#acknowledge(saved, body);
      return 'done';
    } catch (error) {
      return this.#fail(questionId, error);
    } finally {
      this.#publish();
    }
  }

  #acknowledge({ answer, scorecard }: SavedAnswer, sent: object) {
    const { questionId, revision } = answer;
    this.#answers = new Map(this.#answers).set(questionId, answer);
    const { updatedAt, updatedBy } = answer;
    this.#reply = withReview(withScorecard(this.#reply, scorecard), {
      updatedAt,
      updatedBy,
    });
    if (this.#drafts.pending.get(questionId)?.content === sent) {
      this.#drafts.drop(questionId);
      this.#saves.delete(questionId);
    } else {
      this.#drafts.rebase(questionId, revision);
    }
  }

  #fail(questionId: string, error: unknown): SaveOutcome {
    const failure = toFailure(error);
    if (failure.kind === 'unreachable') {
      const { message } = failure;
      this.#saves.set(questionId, { kind: 'retrying', message });
      return 'failed';
    }
    this.#queue.cancel(questionId);
    this.#saves.set(questionId, failure);
    if (failure.kind === 'conflict') {
      const { current } = failure;
      this.#answers = new Map(this.#answers).set(questionId, current);
    }
    return 'held';
  }

  #publish() {
    this.#snapshot = this.#takeSnapshot();
    this.#listeners.forEach(listener => listener());
  }

  #takeSnapshot(): ReviewSnapshot {
    const { review, scorecard, provided = [], may } = this.#reply;
    return toSnapshot({
      lens: this.#lens,
      review,
      scorecard,
      provided,
      may,
      answers: this.#answers,
      news: this.#news,
      pending: new Map(this.#drafts.pending),
      saves: new Map(this.#saves),
      now: new Date(),
    });
  }
}
