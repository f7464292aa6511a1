import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/** A person who calls, by own credentials. */
export interface Person {
  readonly userRef: string;
  /** The person and all groups of the person: refs, lower case, sorted. */
  readonly claims: readonly string[];
}

/** Says for whom callers speak. */
export class CallerClaims {
  readonly #auth: AuthService;
  readonly #userInfo: UserInfoService;

  constructor(deps: { auth: AuthService; userInfo: UserInfoService }) {
    this.#auth = deps.auth;
    this.#userInfo = deps.userInfo;
  }

  /** Nothing for a service: it is nobody's member. */
  async of(credentials: BackstageCredentials): Promise<Person | undefined> {
    if (!this.#auth.isPrincipal(credentials, 'user')) {
      return undefined;
    }
    const { userEntityRef } = credentials.principal;
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    const claims = [userEntityRef, ...ownershipEntityRefs].map(ref =>
      ref.toLocaleLowerCase('en-US'),
    );
    return { userRef: userEntityRef, claims: [...new Set(claims)].sort() };
  }
}
