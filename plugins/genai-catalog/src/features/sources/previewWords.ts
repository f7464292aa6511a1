import { AssetPreview } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What would become of an asset. */
export const STATE_WORDS: Readonly<Record<AssetPreview['state'], string>> = {
  entity: 'In the catalog',
  handwritten: 'Written by hand',
  unclaimed: 'Unclaimed',
  candidate: 'Candidate',
  removed: 'Gone',
  refused: 'Refused',
};

const ORDER: readonly AssetPreview['state'][] = [
  'refused',
  'unclaimed',
  'entity',
  'handwritten',
  'candidate',
  'removed',
];

/** What somebody has to look at first. */
export function sortPreviews(
  items: readonly AssetPreview[],
): readonly AssetPreview[] {
  return [...items].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  );
}

/** A fact where it is text. */
export function textFact(preview: AssetPreview, field: string): string {
  const value = preview.facts[field];
  return typeof value === 'string' ? value : '–';
}

/** "12 in the catalog, 3 unclaimed", as the server counted. */
export function countsInWords(counts: Readonly<Record<string, number>>) {
  const words = ORDER.flatMap(state =>
    counts[state]
      ? [`${counts[state]} ${STATE_WORDS[state].toLocaleLowerCase('en-US')}`]
      : [],
  );
  return words.join(', ') || 'Nothing was found';
}
