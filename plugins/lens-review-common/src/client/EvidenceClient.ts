import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import { EvidencePush, lensReviewContract } from '../contract';

const contract = lensReviewContract;

/** Calls about where evidence comes from. */
export class EvidenceClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** Sends what a tool says of a review; only for services that config lists. */
  push(
    entityRef: EntityRefLike,
    lensId: string,
    body: EvidencePush,
    options?: RequestOptions,
  ) {
    return this.#send(contract.pushEvidence, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }

  /** What says evidence on the best practices of a lens; without a version of the newest published one. */
  listCollectors(
    lens: { id: string; version?: string },
    options?: RequestOptions,
  ) {
    return this.#send(contract.listLensCollectors, {
      params: { id: lens.id },
      query: { version: lens.version },
      ...options,
    });
  }
}
