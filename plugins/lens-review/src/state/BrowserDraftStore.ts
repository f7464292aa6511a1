import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { DraftStore, StoredDraft } from './DraftStore';

interface BrowserDraftStoreOptions {
  storage: Storage;
  userEntityRef: string;
  entityRef: string;
  lensId: string;
}

function parseDraft(text: string): StoredDraft | undefined {
  try {
    const { base, content } = JSON.parse(text);
    const parsed = lensReviewContract.saveAnswer.body.safeParse(content);
    return parsed.success && Number.isInteger(base)
      ? { base, content: parsed.data }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Drafts in the browser's storage: one key per question, so that two browser tabs do not overwrite one another's. */
export class BrowserDraftStore implements DraftStore {
  readonly #storage: Storage;
  readonly #prefix: string;

  constructor(options: BrowserDraftStoreOptions) {
    const { storage, userEntityRef, entityRef, lensId } = options;
    this.#storage = storage;
    this.#prefix = `lens-review/draft/${userEntityRef}/${entityRef}/${lensId}/`;
  }

  load(): ReadonlyMap<string, StoredDraft> {
    const drafts = new Map<string, StoredDraft>();
    for (let index = 0; index < this.#storage.length; index++) {
      const key = this.#storage.key(index);
      if (key?.startsWith(this.#prefix)) {
        const draft = parseDraft(this.#storage.getItem(key) ?? '');
        if (draft) {
          drafts.set(key.slice(this.#prefix.length), draft);
        }
      }
    }
    return drafts;
  }

  /** A full or forbidden storage is no reason to stop: the draft is still saved to the server. */
  put(questionId: string, draft: StoredDraft): void {
    try {
      this.#storage.setItem(this.#prefix + questionId, JSON.stringify(draft));
    } catch {
      // Nothing to do: see above.
    }
  }

  remove(questionId: string): void {
    this.#storage.removeItem(this.#prefix + questionId);
  }
}
