import {
  authoredLensDirectory,
  LensSource,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The lens that the benchmarks review against. */
export const builtInLenses: readonly LensSource[] = [
  authoredLensDirectory(
    resolvePackagePath(
      '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses',
      'lenses/generative-ai',
    ),
  ),
];
