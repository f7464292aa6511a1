import { parseEntityRef } from '@backstage/catalog-model';
import { Provenance } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** "Set by nora.lind": who says what a field says; undefined where nobody says anything. */
export function originWords(
  provenance: readonly Provenance[],
  path: string,
): string | undefined {
  const [name] = path.split('.');
  const found =
    provenance.find(({ field }) => field === path) ??
    provenance.find(({ field }) => field === name);
  switch (found?.origin) {
    case undefined:
      return undefined;
    case 'curation':
      return `Set by ${nameOf(found.by)}`;
    case 'adopted':
      return `From the catalog file of ${found.by}`;
    case 'rule':
      return 'From a mapping rule of the source';
    case 'source':
      return `From the source ${found.by}`;
    case 'open-data':
      return `From open data (${found.by})`;
    default:
      return 'Derived from its versions';
  }
}

function nameOf(by: string): string {
  try {
    return parseEntityRef(by).name;
  } catch {
    return by;
  }
}
