import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { Db } from '../../database/types';
import { LensRegistry } from '../../lenses';
import { FleetScope } from '../../model';

/** What questions about the fleet need. */
export interface FleetContext {
  readonly db: Db;
  readonly lenses: LensRegistry;
  readonly now: () => Date;
}

/** A question about the fleet and one lens: the newest version of it, whichever versions reviews are pinned to. */
export interface LensScope {
  readonly scope: FleetScope;
  readonly lens: Lens;
}
