import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { wholeRef } from '../refs';

/** The model to use instead: a link where it is in the catalog, else what its provider calls it. */
export function Replacement({ name }: { name: string | undefined }) {
  if (!name) {
    return <>None named</>;
  }
  return name.toLocaleLowerCase('en-US').startsWith('model:') ? (
    <EntityRefLink entityRef={wholeRef(name)} hideIcon />
  ) : (
    <>{name}</>
  );
}
