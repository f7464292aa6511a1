import { promptExtension } from '../prompt-files';

/** What the path of a prompt's file says. */
export interface FileIdentity {
  /** The path without the version: files that differ only in it are versions of one prompt. */
  readonly externalId: string;
  /** The external id without the end such as `.prompt.yml`. */
  readonly name: string;
  /** What stands behind `@`; undefined for the file that is worked on. */
  readonly version?: string;
}

/**
 * Takes a path apart: `support/triage@2.prompt.yml` is version 2 of `support/triage.prompt.yml`, written once and not
 * changed any more. Undefined for a file that is no prompt.
 */
export function fileIdentity(path: string): FileIdentity | undefined {
  const extension = promptExtension(path);
  if (!extension) {
    return undefined;
  }
  const stem = path.slice(0, -extension.length);
  const ending = path.slice(-extension.length);
  const match = /^(.*[^/@])@([\w.+-]+)$/.exec(stem);
  const name = match?.[1] ?? stem;
  return name === '' || name.endsWith('/')
    ? undefined
    : { externalId: `${name}${ending}`, name, version: match?.[2] };
}
