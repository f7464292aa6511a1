import { AuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EntityFacts } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller } from '@genai-lens/http-contract-node';
import {
  AssetDetails,
  evidenceFacts,
  readAssets,
  readReference,
} from '../../ledger';
import { ServiceContext } from '../context';
import {
  CatalogGraph,
  DeclaredAsset,
  declaredAssets,
  loadDeclaredAssets,
} from '../usage';
import { unknownAsset } from './unknownAsset';
import { usedVersion } from './usedVersion';

/** Tells services what the ledger knows of the prompts and models that entities declare. Without text. */
export class FactsService {
  readonly #context: ServiceContext;
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(
    context: ServiceContext & { auth: AuthService; catalog: CatalogService },
  ) {
    this.#context = context;
    this.#auth = context.auth;
    this.#catalog = context.catalog;
  }

  /** Entities that the caller may not read are left out. Throws `NotAllowedError` for users. */
  async query(options: {
    entityRefs: readonly string[];
    caller: Caller;
  }): Promise<{ items: EntityFacts[] }> {
    const { credentials } = options.caller;
    if (!this.#auth.isPrincipal(credentials, 'service')) {
      throw new NotAllowedError('Facts are for services');
    }
    const refs = new Set(
      options.entityRefs.flatMap(
        ref => readReference(ref, { defaultKind: 'component' }) ?? [],
      ),
    );
    const graph = new CatalogGraph({ catalog: this.#catalog, credentials });
    await loadDeclaredAssets(graph, await graph.load(refs));
    const declared = [...refs].flatMap(entityRef => {
      const entity = graph.get(entityRef);
      return entity
        ? [{ entityRef, assets: declaredAssets(graph, entity) }]
        : [];
    });
    const known = await readAssets({
      db: this.#context.ledger.db,
      refs: declared.flatMap(({ assets }) => assets.map(({ ref }) => ref)),
    });
    return {
      items: declared.map(({ entityRef, assets }) =>
        this.#factsOf(
          entityRef,
          assets.map(declares => ({
            declares,
            details: known.get(declares.ref) ?? unknownAsset(declares.ref),
          })),
        ),
      ),
    };
  }

  #factsOf(
    entityRef: string,
    declared: readonly { declares: DeclaredAsset; details: AssetDetails }[],
  ): EntityFacts {
    const assets = declared.map(({ details }) => details);
    const prompts = assets.filter(({ asset }) => asset.kind === 'prompt');
    const models = assets.filter(({ asset }) => asset.kind === 'model');
    const refsOf = (details: readonly AssetDetails[]) =>
      details.flatMap(({ asset }) => asset.ref ?? []);
    const facts = evidenceFacts({ prompts, models }, this.#context.now());
    return {
      entityRef,
      prompts: refsOf(prompts),
      models: refsOf(models),
      versions: declared.flatMap(({ declares, details }) =>
        usedVersion(declares, details),
      ),
      facts: facts.map(fact => ({
        ...fact,
        subjects: fact.subjects.map(subject => ({
          ref: subject.ref,
          has: [...subject.has],
          lacks: [...subject.lacks],
          against: [...subject.against],
        })),
      })),
    };
  }
}
