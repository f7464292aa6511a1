import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** The model to use instead: a link where it is in the catalog, else what its provider calls it. */
export function Replacement({ name }: { name: string | undefined }) {
  if (!name) {
    return <>Nobody has named one</>;
  }
  return name.toLocaleLowerCase('en-US').startsWith('model:') ? (
    <EntityRefLink entityRef={name} defaultKind="model" hideIcon />
  ) : (
    <>{name}</>
  );
}
