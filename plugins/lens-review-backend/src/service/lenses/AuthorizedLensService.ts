import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Lens,
  lensReadPermission,
  LensSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LensRegistry } from '../../lenses';

/** The lenses, for those who may read them. */
export class AuthorizedLensService {
  readonly #lenses: LensRegistry;
  readonly #permissions: PermissionsService;

  constructor(deps: { lenses: LensRegistry; permissions: PermissionsService }) {
    this.#lenses = deps.lenses;
    this.#permissions = deps.permissions;
  }

  async listLenses(
    credentials: BackstageCredentials,
  ): Promise<{ items: LensSummary[] }> {
    await this.requireRead(credentials);
    return { items: this.#lenses.list() };
  }

  async getLens(
    key: { id: string; version?: string },
    credentials: BackstageCredentials,
  ): Promise<Lens> {
    await this.requireRead(credentials);
    const { id, version } = key;
    return version === undefined
      ? this.#lenses.requireNewest(id)
      : this.#lenses.require({ id, version });
  }

  /** Throws `NotAllowedError` where the caller may not read lenses. */
  async requireRead(credentials: BackstageCredentials): Promise<void> {
    const [decision] = await this.#permissions.authorize(
      [{ permission: lensReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError('You may not read lenses');
    }
  }
}
