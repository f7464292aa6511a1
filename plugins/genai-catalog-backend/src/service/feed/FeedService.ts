import { AuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { Caller } from '@genai-lens/http-contract-node';
import { AssetChanges, readChanges } from '../../ledger';
import { ServiceContext } from '../context';

/** The only service that follows the feed: what it holds is not filtered by what somebody may see. */
const READER = 'plugin:catalog';

/** Gives the catalog what changed. */
export class FeedService {
  readonly #context: ServiceContext;
  readonly #auth: AuthService;

  constructor(context: ServiceContext & { auth: AuthService }) {
    this.#context = context;
    this.#auth = context.auth;
  }

  /** Throws `NotAllowedError` for everybody but the catalog. */
  async read(options: {
    after: number;
    limit: number;
    caller: Caller;
  }): Promise<AssetChanges> {
    const { after, limit, caller } = options;
    const { credentials } = caller;
    if (
      !this.#auth.isPrincipal(credentials, 'service') ||
      credentials.principal.subject !== READER
    ) {
      throw new NotAllowedError('Only the catalog reads the change feed');
    }
    return readChanges({ db: this.#context.ledger.db, after, limit });
  }
}
