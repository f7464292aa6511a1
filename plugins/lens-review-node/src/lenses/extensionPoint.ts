import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { LensSource } from './types';

/** Takes the lenses that modules bring. They count as built in. */
export interface LensSourcesExtensionPoint {
  addLensSource(source: LensSource): void;
}

/** Where modules of the plugin `lens-review` add lenses. */
export const lensSourcesExtensionPoint =
  createExtensionPoint<LensSourcesExtensionPoint>({
    id: 'lens-review.lens-sources',
  });
