import { StoredVersion } from '../../model';
import { canonicalJson, sha256 } from '../../text';

/** An entity tag that changes when the version, its digest or its parameters do. The digest cannot be read off it. */
export function tagOf(version: StoredVersion): string {
  const { id, version: name, digest, parameters } = version;
  return sha256(canonicalJson([id, name, digest, parameters])).slice(0, 32);
}
