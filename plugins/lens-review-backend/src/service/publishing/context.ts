import { LoggerService } from '@backstage/backend-plugin-api';
import { Db } from '../../database/types';
import { LensRegistry } from '../../lenses';

/** What publishing needs. */
export interface PublishingContext {
  readonly db: Db;
  readonly lenses: LensRegistry;
  readonly confirmEveryDays: number;
  readonly now: () => Date;
  readonly logger: LoggerService;
}
