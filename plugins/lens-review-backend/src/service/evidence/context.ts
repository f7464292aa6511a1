import { Entity } from '@backstage/catalog-model';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { SubjectContext } from '../subjects';

/** What the use cases on evidence share. */
export interface EvidenceContext extends SubjectContext {
  readonly collectors: readonly EvidenceCollector[];
  /** Reads entities with the plugin's own credentials, in the order of the refs; undefined: not in the catalog. */
  readonly loadEntities: (
    entityRefs: readonly string[],
  ) => Promise<readonly (Entity | undefined)[]>;
  /** Aborted when the backend stops. */
  readonly stopping: AbortSignal;
}
