import { Entity } from '@backstage/catalog-model';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';

/** Ref → what the catalog calls it. What it calls by its name alone is left out. */
export function toNames(related: ReadonlyMap<string, Entity>): Report['names'] {
  return Object.fromEntries(
    [...related].flatMap(([ref, entity]) => {
      const title = displayNameOf(entity) ?? entity.metadata.title;
      return title ? [[ref, title] as const] : [];
    }),
  );
}

/** Of people and groups. */
function displayNameOf({ spec }: Entity): string | undefined {
  const profile = spec?.profile;
  if (
    typeof profile !== 'object' ||
    profile === null ||
    !('displayName' in profile)
  ) {
    return undefined;
  }
  const { displayName } = profile;
  return typeof displayName === 'string' ? displayName : undefined;
}
