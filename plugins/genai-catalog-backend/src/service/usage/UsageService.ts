import { NotFoundError } from '@backstage/errors';
import { Entity } from '@backstage/catalog-model';
import {
  Dependents,
  isModelEntity,
  Retirement,
  RunsWithModel,
  UsedAsset,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Caller } from '@genai-lens/http-contract-node';
import { listShownModels } from '../../database/operations';
import { readAssets } from '../../ledger';
import { ServiceContext } from '../context';
import { CatalogGraph, ownersOf, refOfEntity } from './CatalogGraph';
import { declaredAssets, loadDeclaredAssets } from './declaredAssets';
import { dependentsOf, loadDependents } from './dependents';
import { listRuns } from './listRuns';
import { countModelRuns } from './modelRuns';
import { daysUntil, warningsOf } from './warningsOf';

/** Says who uses what, as far as the caller sees the catalog. */
export class UsageService {
  readonly #context: ServiceContext;
  readonly #catalog: CatalogService;

  constructor(context: ServiceContext & { catalog: CatalogService }) {
    this.#context = context;
    this.#catalog = context.catalog;
  }

  /** Models whose end of life is near or past, soonest first. */
  async listRetirements(options: {
    withinDays: number;
    caller: Caller;
  }): Promise<{ items: Retirement[] }> {
    const now = this.#context.now();
    const models = await listShownModels({ db: this.#context.ledger.db });
    const retiring = models.flatMap(model => {
      const { endOfLifeAt } = model.merged.deprecation ?? {};
      const daysLeft = endOfLifeAt && daysUntil(endOfLifeAt, now);
      return typeof daysLeft === 'number' && daysLeft <= options.withinDays
        ? [{ model, endOfLifeAt: endOfLifeAt ?? '', daysLeft }]
        : [];
    });
    const graph = this.#graph(options.caller);
    const refs = retiring.flatMap(({ model }) => model.ref ?? []);
    await loadDependents(graph, await graph.load(refs));
    const runs = await countModelRuns({
      db: this.#context.ledger.db,
      graph,
      models: retiring.map(({ model }) => model),
    });
    const items = retiring.flatMap(({ model, endOfLifeAt, daysLeft }, at) => {
      const entity = graph.get(model.ref ?? '');
      const { deprecation, provider } = model.merged;
      const replacement = replacementOf(entity) ?? deprecation?.replacement;
      return entity
        ? [
            {
              ref: refOfEntity(entity),
              title: entity.metadata.title,
              owners: ownersOf(entity),
              provider: provider?.id,
              status: deprecation?.status,
              endOfLifeAt,
              daysLeft,
              legacyAt: deprecation?.legacyAt,
              replacement,
              dependents: dependentsOf(graph, entity),
              evaluations: runs[at].total,
            },
          ]
        : [];
    });
    return { items: items.sort((a, b) => a.daysLeft - b.daysLeft) };
  }

  async getDependents(options: {
    ref: string;
    caller: Caller;
  }): Promise<Dependents> {
    const graph = this.#graph(options.caller);
    const entity = await this.#require(graph, options.ref);
    await loadDependents(graph, [entity]);
    return dependentsOf(graph, entity);
  }

  /** Evaluations that were run with a model; none where the ledger does not know it. */
  async listRuns(options: {
    ref: string;
    cursor?: string;
    limit: number;
    caller: Caller;
  }): Promise<RunsWithModel> {
    const { ref, cursor, limit, caller } = options;
    const { db } = this.#context.ledger;
    const graph = this.#graph(caller);
    await this.#require(graph, ref);
    const model = (await readAssets({ db, refs: [ref] })).get(ref)?.asset;
    return model
      ? listRuns({ db, graph, model, cursor, limit })
      : { items: [], totalItems: 0 };
  }

  /** The prompts and models that an entity uses, with what its owners should know of them. */
  async listUsedAssets(options: {
    entityRef: string;
    withinDays: number;
    caller: Caller;
  }): Promise<{ items: UsedAsset[] }> {
    const { entityRef, withinDays, caller } = options;
    const graph = this.#graph(caller);
    const entity = await this.#require(graph, entityRef);
    await loadDeclaredAssets(graph, [entity]);
    const declared = declaredAssets(graph, entity);
    const known = await readAssets({
      db: this.#context.ledger.db,
      refs: declared.map(({ ref }) => ref),
    });
    const now = this.#context.now();
    return {
      items: declared.map(({ ref, entity: asset, direct, via }) => {
        const details = known.get(ref);
        const version = asset.spec?.version;
        return {
          ref,
          kind: ref.startsWith('model:') ? 'model' : 'prompt',
          title: asset.metadata.title,
          version: typeof version === 'string' ? version : undefined,
          owners: ownersOf(asset),
          direct,
          via: [...via],
          warnings: details ? warningsOf(details, { now, withinDays }) : [],
        };
      }),
    };
  }

  #graph({ credentials }: Caller): CatalogGraph {
    return new CatalogGraph({ catalog: this.#catalog, credentials });
  }

  async #require(graph: CatalogGraph, ref: string) {
    const [entity] = await graph.load([ref]);
    if (!entity) {
      throw new NotFoundError(`There is no entity ${ref}`);
    }
    return entity;
  }
}

/** The entity has a reference, where the catalog knows the model that the source names. */
function replacementOf(entity: Entity | undefined): string | undefined {
  return entity && isModelEntity(entity)
    ? entity.spec.deprecation?.replacement
    : undefined;
}
