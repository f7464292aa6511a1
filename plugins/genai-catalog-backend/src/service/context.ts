import { ActorResolver } from '@genai-lens/http-contract-node';
import { LedgerContext } from '../ledger';
import { AssetAccess } from '../permissions';

/** What the services of prompts and models work with. */
export interface ServiceContext {
  readonly ledger: LedgerContext;
  readonly access: AssetAccess;
  readonly actors: ActorResolver;
  readonly now: () => Date;
}
