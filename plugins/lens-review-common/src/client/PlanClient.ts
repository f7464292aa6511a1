import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  AcceptanceQuery,
  HandoverBody,
  ImprovementChange,
  lensReviewContract,
} from '../contract';

const contract = lensReviewContract;

/** A best practice of a review; the question says which, where the lens has the choice in several. */
interface PracticeOfReview {
  readonly lensId: string;
  readonly choiceId: string;
  readonly questionId?: string;
}

/** Calls about what is to be done: the plan of a review, accepted risks, questions handed over, and who is to close what. */
export class PlanClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** Open best practices, worst first. */
  listImprovements(
    entityRef: EntityRefLike,
    lensId: string,
    page: { cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.listImprovements, {
      params: { ...entityPath(entityRef), lensId },
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  patchImprovement(
    entityRef: EntityRefLike,
    practice: PracticeOfReview,
    body: ImprovementChange,
    options?: RequestOptions,
  ) {
    return this.#send(contract.patchImprovement, {
      ...practiceCall(entityRef, practice),
      body,
      ...options,
    });
  }

  requestAcceptance(
    entityRef: EntityRefLike,
    practice: PracticeOfReview,
    body: z.input<typeof contract.requestAcceptance.body>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.requestAcceptance, {
      ...practiceCall(entityRef, practice),
      body,
      ...options,
    });
  }

  approveAcceptance(
    entityRef: EntityRefLike,
    practice: PracticeOfReview,
    options?: RequestOptions,
  ) {
    return this.#send(contract.approveAcceptance, {
      ...practiceCall(entityRef, practice),
      ...options,
    });
  }

  declineAcceptance(
    entityRef: EntityRefLike,
    practice: PracticeOfReview,
    body: z.input<typeof contract.declineAcceptance.body>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.declineAcceptance, {
      ...practiceCall(entityRef, practice),
      body,
      ...options,
    });
  }

  revokeAcceptance(
    entityRef: EntityRefLike,
    practice: PracticeOfReview,
    options?: RequestOptions,
  ) {
    return this.#send(contract.revokeAcceptance, {
      ...practiceCall(entityRef, practice),
      ...options,
    });
  }

  /** Risks over all components that are accepted, or asked to be. */
  listAcceptances(query: AcceptanceQuery = {}, options?: RequestOptions) {
    return this.#send(contract.listAcceptances, { query, ...options });
  }

  handOver(
    entityRef: EntityRefLike,
    question: { lensId: string; questionId: string },
    body: HandoverBody,
    options?: RequestOptions,
  ) {
    return this.#send(contract.handOverQuestion, {
      params: { ...entityPath(entityRef), ...question },
      body,
      ...options,
    });
  }

  async takeBack(
    entityRef: EntityRefLike,
    question: { lensId: string; questionId: string },
    options?: RequestOptions,
  ): Promise<void> {
    await this.#send(contract.takeBackQuestion, {
      params: { ...entityPath(entityRef), ...question },
      ...options,
    });
  }

  listHandovers(
    entityRef: EntityRefLike,
    lensId: string,
    options?: RequestOptions,
  ) {
    return this.#send(contract.listHandovers, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }

  /** Questions that the caller was handed, over all components. */
  listMyHandovers(
    page: { cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.listMyHandovers, { query: page, ...options });
  }

  /** What the caller and the caller's groups are to close, unless somebody else is named. */
  getPlan(
    query: { assignee?: string; cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.getPlan, { query, ...options });
  }
}

function practiceCall(
  entityRef: EntityRefLike,
  { lensId, choiceId, questionId }: PracticeOfReview,
) {
  return {
    params: { ...entityPath(entityRef), lensId, choiceId },
    query: { questionId },
  };
}
