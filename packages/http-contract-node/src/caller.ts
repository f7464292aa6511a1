import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';

/** Who calls, and for whom. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** The header of the on-behalf-of name as it was sent. */
  readonly onBehalfOf?: string;
}

/** Whom a write is attributed to. */
export interface Actor {
  /** A user's entity ref. */
  readonly by: string;
  /** Subject of the service that writes for the user. */
  readonly via?: string;
}

/** `user:jane` and `user:default/jane`, in any case. */
const USER_REF = /^user:([\w.-]{1,63}\/)?[\w.-]{1,63}$/i;

/** Says whom a write is attributed to. Users act for themselves; only services that config lists may write for a user. */
export class ActorResolver {
  readonly #auth: AuthService;
  readonly #header: string;
  readonly #writingServices: readonly string[];
  readonly #configKey: string;

  constructor(options: {
    auth: AuthService;
    /** With it a service names the user for whom it writes. */
    header: string;
    /** Subjects of the services that may write. */
    writingServices: readonly string[];
    /** Where config lists them, for the message. */
    configKey: string;
  }) {
    this.#auth = options.auth;
    this.#header = options.header;
    this.#writingServices = options.writingServices;
    this.#configKey = options.configKey;
  }

  /** Throws `NotAllowedError`, or `InputError` where the header is missing or malformed. */
  resolve({ credentials, onBehalfOf }: Caller): Actor {
    if (this.#auth.isPrincipal(credentials, 'user')) {
      const { userEntityRef } = credentials.principal;
      if (
        onBehalfOf !== undefined &&
        this.#userRef(onBehalfOf) !== userEntityRef
      ) {
        throw new NotAllowedError('Users act for themselves');
      }
      return { by: userEntityRef };
    }
    if (
      !this.#auth.isPrincipal(credentials, 'service') ||
      !this.#writingServices.includes(credentials.principal.subject)
    ) {
      throw new NotAllowedError(
        `Services may write only where ${this.#configKey} lists them`,
      );
    }
    if (onBehalfOf === undefined) {
      throw new InputError(
        `${this.#header}: a service names the user for whom it writes`,
      );
    }
    return {
      by: this.#userRef(onBehalfOf),
      via: credentials.principal.subject,
    };
  }

  #userRef(header: string): string {
    if (!USER_REF.test(header)) {
      throw new InputError(
        `${
          this.#header
        }: the ref of a user, such as user:default/jane, not '${header}'`,
      );
    }
    return stringifyEntityRef(parseEntityRef(header));
  }
}
