import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Refs in one request. */
const AT_ONCE = 200;
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.version',
  'spec.deprecation',
  'relations',
];

/** The part of the catalog that a caller sees and somebody has asked for; level by level, each entity once. */
export class CatalogGraph {
  readonly #catalog: CatalogService;
  readonly #credentials: BackstageCredentials;
  readonly #entities = new Map<string, Entity | undefined>();

  constructor(options: {
    catalog: CatalogService;
    credentials: BackstageCredentials;
  }) {
    this.#catalog = options.catalog;
    this.#credentials = options.credentials;
  }

  /** The entity, if it was loaded and the caller may see it. */
  get(ref: string): Entity | undefined {
    return this.#entities.get(ref);
  }

  /** Loads what is not loaded yet; returns the entities that the caller may see. */
  async load(refs: Iterable<string>): Promise<readonly Entity[]> {
    const wanted = [...new Set(refs)];
    const missing = wanted.filter(ref => !this.#entities.has(ref));
    for (let start = 0; start < missing.length; start += AT_ONCE) {
      const entityRefs = missing.slice(start, start + AT_ONCE);
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials: this.#credentials },
      );
      entityRefs.forEach((ref, at) => this.#entities.set(ref, items[at]));
    }
    return wanted.flatMap(ref => this.#entities.get(ref) ?? []);
  }
}

/** Refs of the entities that a relation of the type leads to, lower case. */
export function targetsOf(entity: Entity, type: string): readonly string[] {
  const refs = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  return [...new Set(refs)].sort();
}

/** Refs of the entity's owners in the catalog. */
export function ownersOf(entity: Entity): string[] {
  return [...targetsOf(entity, RELATION_OWNED_BY)];
}

/** The entity's ref, lower case. */
export function refOfEntity(entity: Entity): string {
  return stringifyEntityRef(entity);
}

/** Whether a ref is one of a prompt or a model. */
export function isAssetRef(ref: string): boolean {
  return ref.startsWith('prompt:') || ref.startsWith('model:');
}
