import { AssetFinding } from '../../model';
import { isReferenceTo, readReference } from './references';
import { AssetKnowledge } from './types';

/** Turns what people and sources call others into references, and notes what it cannot. */
export class Mentions {
  readonly findings: AssetFinding[] = [];
  readonly #knowledge: AssetKnowledge;

  constructor(knowledge: AssetKnowledge) {
    this.#knowledge = knowledge;
  }

  owner(text: string | undefined): string | undefined {
    return this.one('owner', text, 'group');
  }

  one(field: string, text: string | undefined, defaultKind: string) {
    return this.many(field, text === undefined ? [] : [text], defaultKind).at(
      0,
    );
  }

  many(field: string, texts: readonly string[], defaultKind: string) {
    return this.#resolve(texts, text => {
      const ref = readReference(text, { defaultKind });
      if (!ref) {
        this.#note(
          'REFERENCE_INVALID',
          `${field}: '${text.slice(0, 100)}' is no entity reference`,
        );
      }
      return ref;
    });
  }

  models(ids: readonly string[]) {
    return this.#resolve(ids, id => {
      const ref = isReferenceTo('model', id)
        ? readReference(id)
        : this.#knowledge.modelRef(id);
      if (!ref) {
        this.#note(
          'MODEL_UNKNOWN',
          `No model in the catalog is known as '${id.slice(0, 200)}'`,
        );
      }
      return ref;
    });
  }

  includes(ids: readonly string[]) {
    if (this.#knowledge.inLoop) {
      this.#note(
        'INCLUDES_LOOP',
        'It includes itself, so what it includes is left out',
      );
      return [];
    }
    return this.#resolve(ids, id => {
      const ref = isReferenceTo('prompt', id)
        ? readReference(id)
        : this.#knowledge.promptRef(id);
      if (!ref) {
        this.#note(
          'PROMPT_UNKNOWN',
          `No prompt in the catalog is known as '${id.slice(0, 200)}'`,
        );
      }
      return ref;
    });
  }

  #resolve(
    texts: readonly string[],
    resolve: (text: string) => string | undefined,
  ): readonly string[] {
    const found = [...new Set(texts)].map(resolve);
    return [...new Set(found.filter(ref => ref !== undefined))];
  }

  #note(code: string, message: string): void {
    this.findings.push({ code, message });
  }
}
