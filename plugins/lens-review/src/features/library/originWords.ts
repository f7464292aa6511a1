import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';

/** Where a lens comes from. */
export const ORIGINS: Readonly<Record<LensSummary['origin'], string>> = {
  'built-in': 'Built in',
  file: 'From a file in the configuration',
  url: 'From an address in the configuration',
  import: 'Imported here',
};
