import {
  findPractice,
  findQuestion,
  Lens,
  LensCollector,
  sourceOfTool,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { Caller } from '@genai-lens/http-contract-node';
import { EvidencePusher } from '../../config';

/** Who speaks to the best practices of a lens; for everybody who may read that lens. */
export class LensCollectorsService {
  readonly #library: {
    getLens(
      key: { id: string; version?: string },
      caller: Caller,
    ): Promise<Lens>;
  };
  readonly #collectors: readonly EvidenceCollector[];
  readonly #pushers: readonly EvidencePusher[];

  constructor(deps: {
    /** Authorises the caller. */
    library: {
      getLens(
        key: { id: string; version?: string },
        caller: Caller,
      ): Promise<Lens>;
    };
    collectors: readonly EvidenceCollector[];
    pushers: readonly EvidencePusher[];
  }) {
    this.#library = deps.library;
    this.#collectors = deps.collectors;
    this.#pushers = deps.pushers;
  }

  /** Collectors with best practices of this very version, then the tools that config names. */
  async list(
    key: { id: string; version?: string },
    caller: Caller,
  ): Promise<{ items: LensCollector[] }> {
    const lens = await this.#library.getLens(key, caller);
    const collected = this.#collectors
      .map(({ id, title, speaksTo }) => ({
        id,
        title,
        speaksTo: speaksTo
          .filter(target => isIn(lens, target))
          .map(({ questionId, choiceId }) => ({ questionId, choiceId })),
      }))
      .filter(({ speaksTo }) => speaksTo.length > 0);
    const tools = new Set(this.#pushers.flatMap(pusher => pusher.tools ?? []));
    const pushed = [...tools].map(tool => ({
      id: sourceOfTool(tool),
      title: tool,
      tool,
      speaksTo: [],
    }));
    return { items: [...collected, ...pushed] };
  }
}

function isIn(
  lens: Lens,
  target: EvidenceCollector['speaksTo'][number],
): boolean {
  const question =
    target.lensId === lens.id
      ? findQuestion(lens, target.questionId)
      : undefined;
  return question !== undefined && !!findPractice(question, target.choiceId);
}
