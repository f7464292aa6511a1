import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  authoredLensDirectory,
  LensSource,
} from '@genai-lens/backstage-plugin-lens-review-node';

/** Where the lenses are, also in the published package. */
export const LENSES_DIRECTORY = resolvePackagePath(
  '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses',
  'lenses',
);

const LENS_IDS = ['generative-ai', 'responsible-ai', 'machine-learning'];

/** The lenses of this module. */
export const awsLensSources: readonly LensSource[] = LENS_IDS.map(id =>
  authoredLensDirectory(`${LENSES_DIRECTORY}/${id}`),
);
