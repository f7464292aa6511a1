import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { dependenciesOf } from '../../applicability';
import { ReviewKey } from '../../model';
import { Access, EntityAccess } from '../../permissions';
import { AuthorizedLensService } from '../lenses';
import { ReviewService } from '../reviews';
import { titlesFor } from './titlesFor';
import { ApplicabilityService, LensVerdict } from './types';

/** More dependencies than these suggest nothing more about the scope. */
const MOST_DEPENDENCIES = 200;

/** Which lenses concern an entity, for those who can see it. */
export class AuthorizedApplicabilityService {
  readonly #applicability: ApplicabilityService;
  readonly #reviews: ReviewService;
  readonly #lenses: AuthorizedLensService;
  readonly #access: EntityAccess;
  readonly #actors: ActorResolver;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;

  constructor(deps: {
    applicability: ApplicabilityService;
    reviews: ReviewService;
    lenses: AuthorizedLensService;
    access: EntityAccess;
    actors: ActorResolver;
    catalog: CatalogService;
    logger: LoggerService;
  }) {
    this.#applicability = deps.applicability;
    this.#reviews = deps.reviews;
    this.#lenses = deps.lenses;
    this.#access = deps.access;
    this.#actors = deps.actors;
    this.#catalog = deps.catalog;
    this.#logger = deps.logger;
  }

  async listEntityLenses(entityRef: string, caller: Caller) {
    const { credentials } = caller;
    const [access] = await Promise.all([
      this.#access.of(entityRef, credentials),
      this.#lenses.requireRead(credentials),
    ]);
    const items = await this.#items(entityRef, access, credentials);
    return {
      items: items.filter(item => item.reviewed || !item.deprecated),
      may: { update: items.some(({ lensId }) => access.may('update', lensId)) },
    };
  }

  async decideApplicability(
    call: { key: ReviewKey; status: 'in' | 'out'; reason: string },
    caller: Caller,
  ): Promise<Applicability> {
    const { key } = call;
    const access = await this.#access.of(key.entityRef, caller.credentials);
    access.require('read', key.lensId);
    access.require('update', key.lensId);
    const actor = this.#actors.resolve(caller);
    await this.#applicability.decide({ ...call, keys: [key], actor });
    const items = await this.#items(key.entityRef, access, caller.credentials);
    const item = items.find(({ lensId }) => lensId === key.lensId);
    if (!item) {
      throw new NotFoundError(`There is no lens '${key.lensId}'`);
    }
    return item;
  }

  async #items(
    entityRef: string,
    access: Access,
    credentials: BackstageCredentials,
  ): Promise<Applicability[]> {
    const { entity } = access;
    const dependencies = await this.#dependencies(entity, credentials);
    const [verdicts, reviews] = await Promise.all([
      this.#applicability.list({ entityRef, entity, dependencies }),
      this.#reviews.listReviews({ entityRef, readable: 'all' }),
    ]);
    const reviewed = new Set(reviews.map(({ lensId }) => lensId));
    const titles = await titlesFor(
      { catalog: this.#catalog },
      { entityRefs: verdicts.flatMap(systemOf), credentials },
    );
    return verdicts.map(({ coveredBy, ...verdict }) => ({
      ...verdict,
      ...(coveredBy !== undefined && {
        coveredBy: {
          entityRef: coveredBy,
          title: titles.get(coveredBy) ?? coveredBy,
        },
      }),
      reviewed:
        reviewed.has(verdict.lensId) && access.may('read', verdict.lensId),
    }));
  }

  /** What the caller cannot see suggests nothing, and neither does a catalog that cannot be asked. */
  async #dependencies(
    entity: Entity,
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const entityRefs = dependenciesOf(entity).slice(0, MOST_DEPENDENCIES);
    if (entityRefs.length === 0) {
      return [];
    }
    try {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs },
        { credentials },
      );
      return items.flatMap(item => item ?? []);
    } catch (error) {
      this.#logger.warn(
        `Dependencies could not be read to suggest a scope: ${
          toError(error).message
        }`,
      );
      return [];
    }
  }
}

function systemOf({ coveredBy }: LensVerdict): string[] {
  return coveredBy === undefined ? [] : [coveredBy];
}
