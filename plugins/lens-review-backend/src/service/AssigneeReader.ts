import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

const KINDS = ['user', 'group'];

/** Reads whom something is assigned to. */
export class AssigneeReader {
  readonly #catalog: CatalogService;

  constructor(deps: { catalog: CatalogService }) {
    this.#catalog = deps.catalog;
  }

  /** The ref of a user or a group that the caller sees in the catalog, lower case. Throws `InputError` that names `field`. */
  async read(
    ref: string,
    credentials: BackstageCredentials,
    field = 'owner',
  ): Promise<string> {
    const entityRef = this.#parse(ref);
    const entity =
      entityRef &&
      (await this.#catalog.getEntityByRef(entityRef, { credentials }));
    if (!entityRef || !entity) {
      throw new InputError(`${field}: there is no user or group '${ref}'`);
    }
    return entityRef;
  }

  #parse(ref: string): string | undefined {
    try {
      const parsed = parseEntityRef(ref);
      return KINDS.includes(parsed.kind.toLocaleLowerCase('en-US'))
        ? stringifyEntityRef(parsed)
        : undefined;
    } catch {
      return undefined;
    }
  }
}
