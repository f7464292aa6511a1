import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import {
  lensReviewContract,
  ProvidedState,
  ProvisionBody,
  TakeBody,
} from '../contract';

const contract = lensReviewContract;

interface Page {
  readonly cursor?: string;
  readonly limit?: number;
}

/** A best practice of a lens; the question says which, where the lens has the choice in several. */
interface PracticeOfLens {
  readonly lensId: string;
  readonly choiceId: string;
  readonly questionId?: string;
}

/** Calls about best practices that one entity establishes for others. */
export class ProvisionClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** What an entity provides to those who depend on it. */
  listProvisions(
    entityRef: EntityRefLike,
    lensId: string,
    page: Page = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.listProvisions, {
      params: { ...entityPath(entityRef), lensId },
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  /** `revision` is the one that the change is based on, 0 for the first. */
  saveProvision(
    entityRef: EntityRefLike,
    practice: PracticeOfLens,
    body: ProvisionBody,
    options: RequestOptions & { revision: number },
  ) {
    const { revision, ...rest } = options;
    return this.#send(contract.saveProvision, {
      ...practiceCall(entityRef, practice),
      body,
      headers: { 'If-Match': `"${revision}"` },
      ...rest,
    });
  }

  async withdrawProvision(
    entityRef: EntityRefLike,
    practice: PracticeOfLens,
    options?: RequestOptions,
  ): Promise<void> {
    await this.#send(contract.withdrawProvision, {
      ...practiceCall(entityRef, practice),
      ...options,
    });
  }

  /** What others provide to an entity that is reviewed. */
  listProvided(
    entityRef: EntityRefLike,
    lensId: string,
    query: Page & { state?: ProvidedState } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.listProvided, {
      params: { ...entityPath(entityRef), lensId },
      query: { cursor: query.cursor, limit: query.limit, state: query.state },
      ...options,
    });
  }

  /** A refusal because of a loop names it; read it with `loopOf`. */
  takeProvided(
    entityRef: EntityRefLike,
    lensId: string,
    body: TakeBody,
    options?: RequestOptions,
  ) {
    return this.#send(contract.takeProvided, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  overrideProvided(
    entityRef: EntityRefLike,
    practice: PracticeOfLens,
    body: { reason: string },
    options?: RequestOptions,
  ) {
    return this.#send(contract.overrideProvided, {
      ...practiceCall(entityRef, practice),
      body,
      ...options,
    });
  }

  releaseProvided(
    entityRef: EntityRefLike,
    practice: PracticeOfLens,
    options?: RequestOptions,
  ) {
    return this.#send(contract.releaseProvided, {
      ...practiceCall(entityRef, practice),
      ...options,
    });
  }
}

function practiceCall(
  entityRef: EntityRefLike,
  { lensId, choiceId, questionId }: PracticeOfLens,
) {
  return {
    params: { ...entityPath(entityRef), lensId, choiceId },
    query: { questionId },
  };
}
