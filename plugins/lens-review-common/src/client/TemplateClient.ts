import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import {
  ApplyTemplateBody,
  CreateTemplateBody,
  lensReviewContract,
  ReplaceTemplateBody,
} from '../contract';

const contract = lensReviewContract;

type Page = { cursor?: string; limit?: number };

/** Calls about review templates. */
export class TemplateClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** By name. */
  list(lensId: string, page: Page = {}, options?: RequestOptions) {
    return this.#send(contract.listTemplates, {
      query: { lens: lensId, cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  get(id: string, options?: RequestOptions) {
    return this.#send(contract.getTemplate, { params: { id }, ...options });
  }

  /** Where the name is taken, the template that has it is read with `templateConflictOf`. */
  create(body: CreateTemplateBody, options?: RequestOptions) {
    return this.#send(contract.createTemplate, { body, ...options });
  }

  /** `revision` is the one that the caller saw; a conflict is read with `templateConflictOf`. */
  replace(
    id: string,
    body: ReplaceTemplateBody,
    options: RequestOptions & { revision: number },
  ) {
    const { revision, ...rest } = options;
    return this.#send(contract.replaceTemplate, {
      params: { id },
      body,
      headers: { 'If-Match': `"${revision}"` },
      ...rest,
    });
  }

  async delete(
    id: string,
    options: RequestOptions & { revision: number },
  ): Promise<void> {
    const { revision, ...rest } = options;
    await this.#send(contract.deleteTemplate, {
      params: { id },
      headers: { 'If-Match': `"${revision}"` },
      ...rest,
    });
  }

  /** Newest first. */
  listHistory(id: string, page: Page = {}, options?: RequestOptions) {
    return this.#send(contract.listTemplateHistory, {
      params: { id },
      query: { cursor: page.cursor, limit: page.limit },
      ...options,
    });
  }

  /** Takes answers of a template over; with `dryRun` it only says which. */
  apply(
    entityRef: EntityRefLike,
    lensId: string,
    body: ApplyTemplateBody,
    options?: RequestOptions,
  ) {
    return this.#send(contract.applyTemplate, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }
}
