import { Entity } from '@backstage/catalog-model';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';

/** An entity, and what it depends on as far as the caller can see. */
export interface EntityInContext {
  readonly entityRef: string;
  readonly entity: Entity;
  readonly dependencies: readonly Entity[];
}

/** Whether a lens concerns an entity, as everybody may know who can see the entity. */
export type LensVerdict = Omit<Applicability, 'reviewed' | 'coveredBy'> & {
  /** The System whose review counts for the entity. */
  readonly coveredBy?: string;
};

/** Says which lenses concern an entity. Asks nobody for permission. */
export interface ApplicabilityService {
  /** For every lens that can be used. */
  list(subject: EntityInContext): Promise<readonly LensVerdict[]>;
  /** All of them, or none. */
  decide(options: {
    keys: readonly ReviewKey[];
    status: 'in' | 'out';
    reason: string;
    actor: Actor;
  }): Promise<void>;
}
