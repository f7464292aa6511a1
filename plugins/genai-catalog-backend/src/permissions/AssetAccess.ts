import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createConditionAuthorizer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  assetApprovePermission,
  assetUpdatePermission,
  promptContentReadPermission,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  AssetFilter,
  AssetResource,
} from '@genai-lens/backstage-plugin-genai-catalog-node';
import { Knex } from 'knex';
import { AssetDetails, readAssets } from '../ledger';
import { resourceOf } from './resourceOf';

const PERMISSIONS = {
  readContent: promptContentReadPermission,
  update: assetUpdatePermission,
  approve: assetApprovePermission,
} as const;

export type AssetAction = keyof typeof PERMISSIONS;

const REFUSALS: Readonly<Record<AssetAction, string>> = {
  readContent: 'read the text of',
  update: 'change',
  approve: 'approve',
};

/** What one caller may do with one prompt or model, as of this request. */
export interface Access {
  readonly ref: string;
  /** As the caller sees it in the catalog. */
  readonly entity: Entity;
  /** Undefined: the ledger has nothing of it. */
  readonly details: AssetDetails | undefined;
  may(action: AssetAction): boolean;
  /** Throws `NotAllowedError` where the caller may not. */
  require(action: AssetAction): void;
  /** Throws `NotFoundError` where the ledger has nothing of it. */
  inLedger(): AssetDetails;
}

/** Asks the catalog, the permission system and the ledger, once each and at the same time. */
export class AssetAccess {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #db: Knex;
  readonly #contentReaders: readonly string[];
  readonly #holds: ReturnType<typeof createConditionAuthorizer<AssetResource>>;

  constructor(deps: {
    auth: AuthService;
    catalog: CatalogService;
    permissions: PermissionsService;
    rules: PermissionRuleset<AssetResource, AssetFilter>;
    db: Knex;
    /** Subjects of services that may read text. */
    contentReaders: readonly string[];
  }) {
    this.#auth = deps.auth;
    this.#catalog = deps.catalog;
    this.#permissions = deps.permissions;
    this.#db = deps.db;
    this.#contentReaders = deps.contentReaders;
    this.#holds = createConditionAuthorizer(deps.rules);
  }

  /** Throws `NotFoundError` where the caller cannot see the entity: whether it exists is not said. */
  async of(ref: string, credentials: BackstageCredentials): Promise<Access> {
    const [entity, [readContent, update, approve], assets] = await Promise.all([
      this.#catalog.getEntityByRef(ref, { credentials }),
      this.#permissions.authorizeConditional(
        Object.values(PERMISSIONS).map(permission => ({ permission })),
        { credentials },
      ),
      readAssets({ db: this.#db, refs: [ref] }),
    ]);
    if (!entity) {
      throw new NotFoundError(`There is no entity ${ref}`);
    }
    const details = assets.get(ref);
    const resource = resourceOf(ref, details?.asset);
    const decisions = { readContent, update, approve };
    const may = (action: AssetAction) =>
      this.#holds(decisions[action], resource) &&
      (action !== 'readContent' || this.#isContentReader(credentials));
    return {
      ref,
      entity,
      details,
      may,
      require(action) {
        if (!may(action)) {
          throw new NotAllowedError(`You may not ${REFUSALS[action]} ${ref}`);
        }
      },
      inLedger() {
        if (!details) {
          throw new NotFoundError(`The ledger has nothing of ${ref}`);
        }
        return details;
      },
    };
  }

  /** To a service the permission system allows everything that its token is not restricted from, so text takes a listing. */
  #isContentReader(credentials: BackstageCredentials): boolean {
    if (this.#auth.isPrincipal(credentials, 'user')) {
      return true;
    }
    return (
      this.#auth.isPrincipal(credentials, 'service') &&
      this.#contentReaders.includes(credentials.principal.subject)
    );
  }
}
