import { Curation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { CurationRevision } from '../../model';

/** What people say of an asset, as callers see it; revision 0 where nobody has said anything. */
export function presentCuration(
  curation: CurationRevision | undefined,
): Curation {
  return curation
    ? {
        revision: curation.revision,
        fields: { ...curation.fields },
        by: curation.by,
        at: curation.at,
      }
    : { revision: 0, fields: {} };
}
