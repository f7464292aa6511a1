import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { ApplicabilityContext } from '../applicability/context';
import { ReviewContext } from '../reviews';

/** What a reading of the catalog needs. */
export interface SweepContext extends ApplicabilityContext, ReviewContext {
  /** Reads entities of the catalog page by page, with the plugin's own credentials. */
  readonly streamEntities: (request: {
    readonly kinds: readonly string[];
    readonly fields: readonly string[];
  }) => AsyncIterable<readonly Entity[]>;
  /** Days for which the scores of a day are kept. */
  readonly keepDays: number;
  readonly logger: LoggerService;
}
