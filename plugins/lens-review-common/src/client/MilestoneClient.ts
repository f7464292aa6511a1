import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import { lensReviewContract } from '../contract';

const contract = lensReviewContract;

/** Calls about what a review was, is compared to, and becomes with a newer lens. */
export class MilestoneClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** With a key a call that is repeated takes one milestone. */
  take(
    entityRef: EntityRefLike,
    lensId: string,
    body: { name: string },
    options: RequestOptions & { idempotencyKey?: string } = {},
  ) {
    const { idempotencyKey, ...rest } = options;
    return this.#send(contract.takeMilestone, {
      params: { ...entityPath(entityRef), lensId },
      body,
      headers: idempotencyKey
        ? { 'Idempotency-Key': idempotencyKey }
        : undefined,
      ...rest,
    });
  }

  /** Newest first. */
  list(
    entityRef: EntityRefLike,
    lensId: string,
    page: { cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.listMilestones, {
      params: { ...entityPath(entityRef), lensId },
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  get(
    entityRef: EntityRefLike,
    lensId: string,
    number: number,
    options?: RequestOptions,
  ) {
    return this.#send(contract.getMilestone, {
      params: { ...entityPath(entityRef), lensId, number: String(number) },
      ...options,
    });
  }

  /** Each side is the number of a milestone, or the review as it is now. */
  compare(
    entityRef: EntityRefLike,
    lensId: string,
    sides: { from: number | 'current'; to?: number | 'current' },
    options?: RequestOptions,
  ) {
    return this.#send(contract.compareReview, {
      params: { ...entityPath(entityRef), lensId },
      query: { from: sides.from, to: sides.to },
      ...options,
    });
  }

  /** Takes a milestone, then the newer version. It cannot be undone. */
  upgrade(
    entityRef: EntityRefLike,
    lensId: string,
    body: { version: string; milestoneName: string },
    options?: RequestOptions,
  ) {
    return this.#send(contract.upgradeReview, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  /** What reviews of other lenses say of the same best practices. */
  listRelated(
    entityRef: EntityRefLike,
    lensId: string,
    options?: RequestOptions,
  ) {
    return this.#send(contract.listRelatedAnswers, {
      params: { ...entityPath(entityRef), lensId },
      ...options,
    });
  }
}
