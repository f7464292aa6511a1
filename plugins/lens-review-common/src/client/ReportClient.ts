import {
  ContractClientOptions,
  ContractFetcher,
  ContractSender,
  createContractFetcher,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
} from '@genai-lens/http-contract';
import {
  FleetReportQuery,
  ImportBody,
  lensReviewContract,
  ReportFormat,
  SteeringFormat,
} from '../contract';

const contract = lensReviewContract;

/** Reports as files, and the way back from the AWS tool. */
export class ReportClient {
  readonly #send: ContractSender;
  readonly #fetch: ContractFetcher;

  constructor(options: ContractClientOptions) {
    const plugin = { ...options, pluginId: 'lens-review' };
    this.#send = createContractSender(plugin);
    this.#fetch = createContractFetcher(plugin);
  }

  /** The report of a review as a file of this format. */
  getReport(
    entityRef: EntityRefLike,
    lensId: string,
    format: ReportFormat,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.#fetch(contract.getReport, {
      params: { ...entityPath(entityRef), lensId },
      query: { format },
      ...options,
    });
  }

  /** The open best practices of a review, for a coding agent. */
  getSteeringFile(
    entityRef: EntityRefLike,
    lensId: string,
    format: SteeringFormat,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.#fetch(contract.getSteeringFile, {
      params: { ...entityPath(entityRef), lensId },
      query: { format },
      ...options,
    });
  }

  /** Filters travel in the body: there may be more than an address has room for. */
  getFleetReport(
    body: FleetReportQuery,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.#fetch(contract.queryFleetReport, { body, ...options });
  }

  /** A refusal for an answer that has changed since is read with `conflictOf`. */
  importAnswers(
    entityRef: EntityRefLike,
    lensId: string,
    body: ImportBody,
    options?: RequestOptions,
  ) {
    return this.#send(contract.importAnswers, {
      params: { ...entityPath(entityRef), lensId },
      body,
      ...options,
    });
  }
}
