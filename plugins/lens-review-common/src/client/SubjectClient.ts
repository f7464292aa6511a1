import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import { lensReviewContract } from '../contract';

/** Calls about the prompts and models on which answers depend. */
export class SubjectClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** Answers that depend on a prompt or a model. */
  listAnswers(
    entityRef: EntityRefLike,
    page: { cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    return this.#send(lensReviewContract.listSubjectAnswers, {
      params: entityPath(entityRef),
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }
}
