import { AnswerContent } from './answerBody';

/** An answer that the server has not acknowledged yet. */
export interface StoredDraft {
  readonly content: AnswerContent;
  /** The revision that it is based on; 0 where there was no answer. */
  readonly base: number;
}

/** Keeps drafts over a reload of the page. */
export interface DraftStore {
  load(): ReadonlyMap<string, StoredDraft>;
  put(questionId: string, draft: StoredDraft): void;
  remove(questionId: string): void;
}
