import {
  ContractClientOptions,
  ContractFetcher,
  ContractSender,
  createContractFetcher,
  createContractSender,
  RequestOptions,
} from '@genai-lens/http-contract';
import {
  FleetApplicabilityQuery,
  FleetChangesQuery,
  FleetComponentsQuery,
  FleetDecision,
  FleetGapsQuery,
  FleetSummaryQuery,
  FleetTrendQuery,
  FleetWhatIfQuery,
  lensReviewContract,
} from '../contract';

const contract = lensReviewContract;

/** Calls about many components at once. Filters travel in the body: there may be more than an address has room for. */
export class FleetClient {
  readonly #send: ContractSender;
  readonly #fetch: ContractFetcher;

  constructor(options: ContractClientOptions) {
    const plugin = { ...options, pluginId: 'lens-review' };
    this.#send = createContractSender(plugin);
    this.#fetch = createContractFetcher(plugin);
  }

  getSummary(body: FleetSummaryQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetSummary, { body, ...options });
  }

  listComponents(body: FleetComponentsQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetComponents, { body, ...options });
  }

  /** Every component that matches, as text/csv; the body of the reply arrives as it is read. */
  exportComponents(
    query: FleetComponentsQuery,
    options?: RequestOptions,
  ): Promise<Response> {
    const body: FleetComponentsQuery = { ...query, format: 'csv' };
    return this.#fetch(contract.queryFleetComponents, { body, ...options });
  }

  listGaps(body: FleetGapsQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetGaps, { body, ...options });
  }

  getTrend(body: FleetTrendQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetTrend, { body, ...options });
  }

  /** What changed of each best practice, and of what it belongs to, since an earlier day. */
  getChanges(body: FleetChangesQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetChanges, { body, ...options });
  }

  /** What it would close if something that many depend on provided best practices to them. */
  getWhatIf(body: FleetWhatIfQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetWhatIf, { body, ...options });
  }

  listApplicability(body: FleetApplicabilityQuery, options?: RequestOptions) {
    return this.#send(contract.queryFleetApplicability, { body, ...options });
  }

  /** What is refused is in the reply, item by item. */
  decideApplicability(body: FleetDecision, options?: RequestOptions) {
    return this.#send(contract.decideFleetApplicability, { body, ...options });
  }

  listOptions(query: { lens?: string } = {}, options?: RequestOptions) {
    return this.#send(contract.listFleetOptions, { query, ...options });
  }

  getStatus(options?: RequestOptions) {
    return this.#send(contract.getFleetStatus, { ...options });
  }
}
