import { Entity } from '@backstage/catalog-model';

/** What a person calls an entity: its display name, its title, or its name. */
export function titleOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string' && displayName
    ? displayName
    : metadata.title ?? metadata.name;
}
