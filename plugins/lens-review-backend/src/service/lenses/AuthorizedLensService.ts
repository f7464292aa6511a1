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
  Lens,
  lensManagePermission,
  lensReadPermission,
  lensTemplateManagePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LensRegistry } from '../../lenses';

/** Who may read lenses, and who may manage them; and the published lenses for the former. */
export class AuthorizedLensService {
  readonly #lenses: LensRegistry;
  readonly #permissions: PermissionsService;

  constructor(deps: { lenses: LensRegistry; permissions: PermissionsService }) {
    this.#lenses = deps.lenses;
    this.#permissions = deps.permissions;
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
    await this.#ask([lensReadPermission], credentials);
  }

  /** Whether a caller who may read lenses may manage them. Throws `NotAllowedError` where they may not read them. */
  async readerMayManage(credentials: BackstageCredentials): Promise<boolean> {
    return this.#readerMay(lensManagePermission, credentials);
  }

  /** Throws `NotAllowedError` where the caller may not both read and manage lenses. */
  async requireManage(credentials: BackstageCredentials): Promise<void> {
    if (!(await this.readerMayManage(credentials))) {
      throw new NotAllowedError('You may not manage lenses');
    }
  }

  /** Whether a caller who may read lenses may manage templates. Throws `NotAllowedError` where they may not read lenses. */
  async readerMayManageTemplates(
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    return this.#readerMay(lensTemplateManagePermission, credentials);
  }

  /** Throws `NotAllowedError` where the caller may not both read lenses and manage templates. */
  async requireManageTemplates(
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.readerMayManageTemplates(credentials))) {
      throw new NotAllowedError('You may not manage review templates');
    }
  }

  async #readerMay(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [, may] = await this.#ask(
      [lensReadPermission, permission],
      credentials,
    );
    return may;
  }

  /** What the caller may do, in one request; the first has to be allowed. */
  async #ask(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<boolean[]> {
    const decisions = await this.#permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    const allowed = decisions.map(
      ({ result }) => result === AuthorizeResult.ALLOW,
    );
    if (!allowed[0]) {
      throw new NotAllowedError('You may not read lenses');
    }
    return allowed;
  }
}
