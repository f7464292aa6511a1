import {
  Answer,
  Lens,
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { AnswerContent, toAnswerContent } from './answerBody';
import { DraftChange } from './draftChanges';
import { DraftStore } from './DraftStore';
import { QuestionDraft, toDraft } from './questionDraft';
import { sameAnswer } from './sameAnswer';

/** A draft that the server has not acknowledged. */
export interface PendingDraft {
  readonly draft: QuestionDraft;
  /** The draft as it is sent. */
  readonly content: AnswerContent;
  readonly base: number;
}

interface DraftBookOptions {
  lens: Lens;
  store: DraftStore;
}

/** The drafts that are not acknowledged, each mirrored to the store. */
export class DraftBook {
  readonly questions: ReadonlyMap<string, Question>;
  readonly #store: DraftStore;
  readonly #pending = new Map<string, PendingDraft>();

  constructor({ lens, store }: DraftBookOptions) {
    this.#store = store;
    this.questions = new Map(
      lens.pillars.flatMap(pillar =>
        pillar.questions.map(question => [question.id, question] as const),
      ),
    );
  }

  /** Takes over what an earlier visit left, except what the server has anyway. */
  restore(answers: ReadonlyMap<string, Answer>): readonly string[] {
    for (const [questionId, { content, base }] of this.#store.load()) {
      const question = this.questions.get(questionId);
      const saved = answers.get(questionId);
      if (!question || (saved && sameAnswer(saved, content))) {
        this.#store.remove(questionId);
      } else {
        const draft = toDraft(question, content);
        this.#pending.set(questionId, { draft, content, base });
      }
    }
    return [...this.#pending.keys()];
  }

  get pending(): ReadonlyMap<string, PendingDraft> {
    return this.#pending;
  }

  /** Changes a question's draft; without one, what is saved is where it starts. */
  change(options: {
    question: Question;
    saved: Answer | undefined;
    scope: ReviewScope;
    change: DraftChange;
  }): PendingDraft {
    const { question, saved, scope, change } = options;
    const before = this.#pending.get(question.id);
    const draft = change(before?.draft ?? toDraft(question, saved));
    return this.#put(question.id, {
      draft,
      content: toAnswerContent({ question, draft, scope }),
      base: before?.base ?? saved?.revision ?? 0,
    });
  }

  /** The draft, if there is one still, stands on what the server has now. */
  rebase(questionId: string, base: number): void {
    const pending = this.#pending.get(questionId);
    if (pending) {
      this.#put(questionId, { ...pending, base });
    }
  }

  drop(questionId: string): void {
    this.#pending.delete(questionId);
    this.#store.remove(questionId);
  }

  #put(questionId: string, pending: PendingDraft): PendingDraft {
    this.#pending.set(questionId, pending);
    const { content, base } = pending;
    this.#store.put(questionId, { content, base });
    return pending;
  }
}
