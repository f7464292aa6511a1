import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

function isUserRef(ref: string): boolean {
  try {
    return parseEntityRef(ref).kind.toLocaleLowerCase('en-US') === 'user';
  } catch {
    return false;
  }
}

/** Who did something: a person of the catalog by name, anything else, such as a service, as it is recorded. */
export function UserLink({ userRef }: { userRef: string }) {
  return isUserRef(userRef) ? (
    <EntityRefLink entityRef={userRef} defaultKind="user" hideIcon />
  ) : (
    <span>{userRef}</span>
  );
}
