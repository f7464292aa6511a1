import { Knex } from 'knex';
import { ContentVault } from '../../encryption';
import { OpenFactsOf, SourceSettings } from '../../model';

/** What every write to the ledger needs. */
export interface LedgerContext {
  readonly db: Knex;
  readonly vault: ContentVault;
  /** All configured sources, by id. */
  readonly settings: ReadonlyMap<string, SourceSettings>;
  /** Makes ids for rows. */
  readonly newId: () => string;
  /** What open data say of a model. Asks nobody. */
  readonly openFactsOf: OpenFactsOf;
}
