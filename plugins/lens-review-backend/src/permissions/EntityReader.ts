import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { meanwhile } from '../meanwhile';

/** Gives the entity as the caller may see it, once it is known what the policy decides for the caller. */
type Settle = (decision: PolicyDecision) => Promise<Entity | undefined>;

/**
 * Reads an entity while the policy is asked whether the caller may. The catalog asks the policy again for every call by
 * a user, but not for one by a plugin. So what this plugin reads for itself is given to users whom the policy lets read
 * every entity, and to nobody else: where it depends on the entity, the catalog decides.
 */
export class EntityReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  /** What the policy said last: whose credentials the next read tries first. It grants nothing. */
  #lastResult: AuthorizeResult = AuthorizeResult.ALLOW;

  constructor(deps: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = deps.auth;
    this.#catalog = deps.catalog;
  }

  /** Begins to read at once; nothing of it, not even that it failed, is told before the decision is there. */
  begin(entityRef: string, caller: BackstageCredentials): Settle {
    const readAsCaller = () =>
      this.#catalog.getEntityByRef(entityRef, { credentials: caller });
    if (!this.#auth.isPrincipal(caller, 'user')) {
      // Access of services is restricted plugin by plugin: only the catalog knows what they may read there.
      return meanwhile(readAsCaller);
    }
    const asPlugin = this.#lastResult === AuthorizeResult.ALLOW;
    const reading = meanwhile(
      asPlugin ? () => this.#readAsPlugin(entityRef) : readAsCaller,
    );
    return async ({ result }) => {
      this.#lastResult = result;
      if (result === AuthorizeResult.DENY) {
        return undefined;
      }
      const readable = !asPlugin || result === AuthorizeResult.ALLOW;
      return readable ? reading() : readAsCaller();
    };
  }

  async #readAsPlugin(entityRef: string): Promise<Entity | undefined> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    return this.#catalog.getEntityByRef(entityRef, { credentials });
  }
}
