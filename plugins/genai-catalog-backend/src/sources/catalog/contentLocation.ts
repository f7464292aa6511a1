import path from 'node:path';
import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { promptExtension } from '../prompt-files';

/** Where a prompt's text is. */
export type ContentLocation =
  | {
      readonly kind: 'file';
      readonly folder: string;
      readonly relative: string;
    }
  | { readonly kind: 'url'; readonly url: string };

/** Files with nothing but the text. */
const PLAIN = ['.txt', '.md'];
/** Characters. */
const LONGEST = 1_024;
/** A name that no address, disk or shell reads as something else: spaces at its ends would be cut off. */
const SEGMENT = '[\\w@+-](?:[\\w@+. -]*[\\w@+.-])?';
const RELATIVE = new RegExp(`^(?:\\./)?${SEGMENT}(?:/${SEGMENT})*$`);

/**
 * Resolves `contentFrom` of an entity against the location that the catalog says it came from, and refuses whatever
 * could lead elsewhere: who writes an entity would else have the backend read with its own credentials. Throws
 * `InputError`.
 */
export function resolveContent(options: {
  contentFrom: string;
  /** `backstage.io/managed-by-location`. */
  location: string | undefined;
  integrations: Pick<ScmIntegrations, 'resolveUrl'>;
  /** Addresses below which absolute ones are fine. */
  allow: readonly string[];
}): ContentLocation {
  const { contentFrom, location = '', integrations, allow } = options;
  checkType(contentFrom);
  if (URL.canParse(contentFrom)) {
    return { kind: 'url', url: allowedUrl(contentFrom, allow) };
  }
  if (!RELATIVE.test(contentFrom)) {
    throw new InputError(
      "contentFrom: a relative path of plain names, without '..'",
    );
  }
  const [, type, target] = /^(url|file):(.+)$/.exec(location) ?? [];
  if (type === 'file' && path.isAbsolute(target)) {
    return {
      kind: 'file',
      folder: path.dirname(target),
      relative: contentFrom,
    };
  }
  if (type !== 'url') {
    throw new InputError(
      'contentFrom: only in entities from an address or from a file',
    );
  }
  // Some hosts have other addresses for folders than for files, so both are resolved.
  const beside = integrations.resolveUrl({ url: './beside', base: target });
  const url = integrations.resolveUrl({ url: contentFrom, base: target });
  if (!isBelow(url, folderOf(beside))) {
    throw new InputError('contentFrom: leads out of the folder of its entity');
  }
  return { kind: 'url', url };
}

function checkType(contentFrom: string): void {
  if (contentFrom.length > LONGEST) {
    throw new InputError(`contentFrom: at most ${LONGEST} characters`);
  }
  const name = contentFrom.toLocaleLowerCase('en-US');
  if (!promptExtension(name) && !PLAIN.some(end => name.endsWith(end))) {
    throw new InputError(
      'contentFrom: a file that ends in .prompt.yml, .prompt.yaml, .prompt, .prompty, .txt or .md',
    );
  }
}

function allowedUrl(address: string, allow: readonly string[]): string {
  const url = new URL(address);
  const hidden = /%(2f|5c)/i.test(url.pathname) || url.username || url.password;
  if (hidden || !allow.some(folder => isBelow(url.href, folder))) {
    throw new InputError(
      'contentFrom: absolute addresses only where config allows them',
    );
  }
  return url.href;
}

/** The address of the folder that a file lies in, wherever its host names the path. */
function folderOf(address: string): string {
  const url = new URL(address);
  const named = url.searchParams.get('path');
  if (named !== null) {
    url.searchParams.set('path', path.posix.dirname(named));
  } else {
    url.pathname = path.posix.dirname(url.pathname);
  }
  return url.href;
}

/** Same host, same query apart from the path, and a path below. */
function isBelow(address: string, folder: string): boolean {
  const [inner, outer] = [new URL(address), new URL(folder)];
  const [innerPath, outerPath] = [takePath(inner), takePath(outer)];
  return (
    inner.origin === outer.origin &&
    inner.search === outer.search &&
    innerPath.startsWith(`${outerPath.replace(/\/+$/, '')}/`)
  );
}

function takePath(url: URL): string {
  const named = url.searchParams.get('path');
  url.searchParams.delete('path');
  return named === null ? url.pathname : `${url.pathname}?${named}`;
}
