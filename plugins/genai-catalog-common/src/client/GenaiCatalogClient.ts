import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  entityPath,
  EntityRefLike,
  RequestOptions,
  Route,
} from '@genai-lens/http-contract';
import { z } from 'zod';
import { EvaluationsBody, genaiCatalogContract } from '../contract';
import {
  AssetQuery,
  BodyOf,
  EvaluationOptions,
  QueryOf,
  VersionOf,
} from './requests';

const contract = genaiCatalogContract;

/** Credentials of a backend call, and a way to give up. */
export type GenaiCatalogRequestOptions = RequestOptions;

/** Speaks the HTTP contract of the GenAI catalog, in a browser or in Node; refusals are thrown as `ResponseError`. */
export class GenaiCatalogClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({
      ...options,
      pluginId: 'genai-catalog',
    });
  }

  /** Without text. */
  listPromptVersions(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.listPromptVersions, entityRef, options);
  }

  /** With text. */
  getPromptVersion(
    { entityRef, version }: VersionOf,
    options?: RequestOptions,
  ) {
    return this.#send(contract.getPromptVersion, {
      params: { ...entityPath(entityRef), version },
      ...options,
    });
  }

  /** What a label points to, with text; without a label, what `production` points to, else the newest. */
  resolvePrompt(
    { entityRef, label }: { entityRef: EntityRefLike; label?: string },
    options?: RequestOptions,
  ) {
    const query = { label };
    return this.#about(contract.resolvePrompt, entityRef, {
      query,
      ...options,
    });
  }

  diffPromptVersions(
    diff: { entityRef: EntityRefLike; from: string; to: string },
    options?: RequestOptions,
  ) {
    const { entityRef, ...query } = diff;
    const route = contract.diffPromptVersions;
    return this.#about(route, entityRef, { query, ...options });
  }

  getPromptDetails(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.getPromptDetails, entityRef, options);
  }

  approvePromptVersion(
    { entityRef, version }: VersionOf,
    body: BodyOf<typeof contract.approvePromptVersion>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.approvePromptVersion, {
      params: { ...entityPath(entityRef), version },
      body,
      ...options,
    });
  }

  recordPromptEvaluations(
    of: VersionOf,
    body: EvaluationsBody,
    options?: RequestOptions & EvaluationOptions,
  ) {
    const route = contract.recordPromptEvaluations;
    return this.#recordEvaluations(route, of, { ...options, body });
  }

  /** With `revision`, only where nobody has changed anything since. */
  curatePrompt(
    entityRef: EntityRefLike,
    body: BodyOf<typeof contract.curatePrompt>,
    options?: RequestOptions & { revision?: number },
  ) {
    return this.#curate(contract.curatePrompt, { entityRef, body, ...options });
  }

  listRetirements(
    query: { withinDays?: number } = {},
    options?: RequestOptions,
  ) {
    const { withinDays } = query;
    const call = { query: { withinDays }, ...options };
    return this.#send(contract.listRetirements, call);
  }

  listModelVersions(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.listModelVersions, entityRef, options);
  }

  getModelDetails(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.getModelDetails, entityRef, options);
  }

  getModelCard(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.getModelCard, entityRef, options);
  }

  getModelDependents(entityRef: EntityRefLike, options?: RequestOptions) {
    return this.#about(contract.getModelDependents, entityRef, options);
  }

  approveModel(
    entityRef: EntityRefLike,
    body: BodyOf<typeof contract.approveModel>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.approveModel, {
      params: entityPath(entityRef),
      body,
      ...options,
    });
  }

  recordModelEvaluations(
    of: VersionOf,
    body: EvaluationsBody,
    options?: RequestOptions & EvaluationOptions,
  ) {
    const route = contract.recordModelEvaluations;
    return this.#recordEvaluations(route, of, { ...options, body });
  }

  /** Runs with a model, newest first. */
  listModelEvaluations(
    entityRef: EntityRefLike,
    page: { cursor?: string; limit?: number } = {},
    options?: RequestOptions,
  ) {
    const query = { cursor: page.cursor, limit: page.limit };
    return this.#about(contract.listModelEvaluations, entityRef, {
      query,
      ...options,
    });
  }

  /** With `revision`, only where nobody has changed anything since. */
  curateModel(
    entityRef: EntityRefLike,
    body: BodyOf<typeof contract.curateModel>,
    options?: RequestOptions & { revision?: number },
  ) {
    return this.#curate(contract.curateModel, { entityRef, body, ...options });
  }

  /** The prompts and models that an entity uses, with warnings. */
  listUsedAssets(
    entityRef: EntityRefLike,
    query: { withinDays?: number } = {},
    options?: RequestOptions,
  ) {
    const { withinDays } = query;
    return this.#about(contract.listUsedAssets, entityRef, {
      query: { withinDays },
      ...options,
    });
  }

  listSources(options?: RequestOptions) {
    return this.#send(contract.listSources, { ...options });
  }

  /** Returns at once; `listSources` shows the progress. */
  refreshSource(
    id: string,
    body: BodyOf<typeof contract.refreshSource> = {},
    options?: RequestOptions,
  ) {
    const call = { params: { id }, body, ...options };
    return this.#send(contract.refreshSource, call);
  }

  dryRunSource(
    id: string,
    body: BodyOf<typeof contract.dryRunSource> = {},
    options?: RequestOptions,
  ) {
    const call = { params: { id }, body, ...options };
    return this.#send(contract.dryRunSource, call);
  }

  searchAssets(
    query: AssetQuery & {
      state?: QueryOf<typeof contract.searchAssets>['state'];
    } = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.searchAssets, {
      query: { ...query },
      ...options,
    });
  }

  listUnclaimed(query: AssetQuery = {}, options?: RequestOptions) {
    return this.#send(contract.listUnclaimed, {
      query: { ...query },
      ...options,
    });
  }

  claimAssets(
    body: BodyOf<typeof contract.claimAssets>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.claimAssets, { body, ...options });
  }

  /** For the catalog alone. */
  listAssetChanges(
    query: { after: number; limit?: number },
    options?: RequestOptions,
  ) {
    return this.#send(contract.listAssetChanges, {
      query: { after: query.after, limit: query.limit },
      ...options,
    });
  }

  /** For services. */
  queryFacts(entityRefs: readonly string[], options?: RequestOptions) {
    return this.#send(contract.queryFacts, {
      body: { entityRefs: [...entityRefs] },
      ...options,
    });
  }

  #about<TReply extends z.ZodType>(
    route: Route<z.ZodType, z.ZodType, z.ZodType, TReply>,
    entityRef: EntityRefLike,
    options?: RequestOptions & {
      query?: Readonly<Record<string, string | number | undefined>>;
    },
  ) {
    return this.#send(route, { params: entityPath(entityRef), ...options });
  }

  #curate<TReply extends z.ZodType>(
    route: Route<z.ZodType, z.ZodType, z.ZodType, TReply>,
    call: RequestOptions & {
      entityRef: EntityRefLike;
      body: BodyOf<typeof contract.curatePrompt | typeof contract.curateModel>;
      revision?: number;
    },
  ) {
    const { entityRef, revision, ...rest } = call;
    return this.#send(route, {
      params: entityPath(entityRef),
      headers: ifMatch(revision),
      ...rest,
    });
  }

  #recordEvaluations(
    route: typeof contract.recordPromptEvaluations,
    { entityRef, version }: VersionOf,
    options: RequestOptions & EvaluationOptions & { body: EvaluationsBody },
  ) {
    const { suite, threshold, promptId, link, ...rest } = options;
    return this.#send(route, {
      params: { ...entityPath(entityRef), version },
      query: { suite, threshold, promptId, link },
      ...rest,
    });
  }
}

function ifMatch(revision: number | undefined) {
  return revision === undefined ? undefined : { 'If-Match': `"${revision}"` };
}
