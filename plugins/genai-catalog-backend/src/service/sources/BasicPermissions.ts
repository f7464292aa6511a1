import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  assetClaimPermission,
  sourceReadPermission,
  sourceRefreshPermission,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/** Asks what callers may do with sources and with what is not in the catalog. */
export class BasicPermissions {
  readonly #permissions: PermissionsService;

  constructor(deps: { permissions: PermissionsService }) {
    this.#permissions = deps.permissions;
  }

  /** Throws `NotAllowedError` where the caller may not see sources; says what else the caller may. */
  async requireSourceRead(
    credentials: BackstageCredentials,
  ): Promise<{ refresh: boolean; claim: boolean }> {
    const [read, refresh, claim] = await this.#may(
      [sourceReadPermission, sourceRefreshPermission, assetClaimPermission],
      credentials,
    );
    refuseUnless(read, 'see the sources');
    return { refresh, claim };
  }

  /** Throws `NotAllowedError`. */
  async requireRefresh(credentials: BackstageCredentials): Promise<void> {
    const [refresh] = await this.#may([sourceRefreshPermission], credentials);
    refuseUnless(refresh, 'have sources read');
  }

  /** Throws `NotAllowedError`. */
  async requireClaim(credentials: BackstageCredentials): Promise<void> {
    const [claim] = await this.#may([assetClaimPermission], credentials);
    refuseUnless(claim, 'claim assets');
  }

  async #may(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}

function refuseUnless(may: boolean, what: string): void {
  if (!may) {
    throw new NotAllowedError(`You may not ${what}`);
  }
}
