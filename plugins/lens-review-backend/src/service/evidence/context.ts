import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { ReviewContext } from '../reviews';

/** What the use cases on evidence share. */
export interface EvidenceContext extends ReviewContext {
  readonly collectors: readonly EvidenceCollector[];
  /** Reads entities with the plugin's own credentials, in the order of the refs; undefined: not in the catalog. */
  readonly loadEntities: (
    entityRefs: readonly string[],
  ) => Promise<readonly (Entity | undefined)[]>;
  readonly logger: LoggerService;
  /** Aborted when the backend stops. */
  readonly stopping: AbortSignal;
}
