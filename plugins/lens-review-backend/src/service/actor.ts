import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import { Actor } from '../model';

/** With it a service names the user for whom it writes. */
export const ON_BEHALF_OF_HEADER = 'Lens-Review-On-Behalf-Of';

/** `user:jane` and `user:default/jane`, in any case. */
const USER_REF = /^user:([\w.-]{1,63}\/)?[\w.-]{1,63}$/i;

/** Who calls, and for whom. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** The header as it was sent. */
  readonly onBehalfOf?: string;
}

/** Whom a write is attributed to. Users act for themselves; only services that config lists may write for a user. */
export class ActorResolver {
  readonly #auth: AuthService;
  readonly #writingServices: readonly string[];

  constructor(deps: { auth: AuthService; writingServices: readonly string[] }) {
    this.#auth = deps.auth;
    this.#writingServices = deps.writingServices;
  }

  resolve({ credentials, onBehalfOf }: Caller): Actor {
    if (this.#auth.isPrincipal(credentials, 'user')) {
      const { userEntityRef } = credentials.principal;
      if (onBehalfOf !== undefined && userRef(onBehalfOf) !== userEntityRef) {
        throw new NotAllowedError('Users act for themselves');
      }
      return { by: userEntityRef };
    }
    if (
      !this.#auth.isPrincipal(credentials, 'service') ||
      !this.#writingServices.includes(credentials.principal.subject)
    ) {
      throw new NotAllowedError(
        'Services may write only where lensReview.services lists them',
      );
    }
    if (onBehalfOf === undefined) {
      throw new InputError(
        `${ON_BEHALF_OF_HEADER}: a service names the user for whom it writes`,
      );
    }
    return { by: userRef(onBehalfOf), via: credentials.principal.subject };
  }
}

function userRef(header: string): string {
  if (!USER_REF.test(header)) {
    throw new InputError(
      `${ON_BEHALF_OF_HEADER}: the ref of a user, such as user:default/jane, not '${header}'`,
    );
  }
  return stringifyEntityRef(parseEntityRef(header));
}
