import { InputError } from '@backstage/errors';
import { PromptSnapshot, VersionSnapshot } from '../../model';
import { folderOf } from '../map';
import { parsePromptFile, PromptFile } from '../prompt-files';
import { FileIdentity, fileIdentity } from './fileIdentity';
import { RawFile, RawPromptFiles } from './raw';

/** How the version of a file that does not name one is called. */
export interface FileVersionOptions {
  /** `DRAFT` for files that may not be committed, `HEAD` for those that are. */
  readonly unnamedVersion: string;
  readonly isMutable?: (version: string) => boolean;
}

interface ReadFile {
  readonly raw: RawFile;
  readonly identity: FileIdentity;
  readonly file: PromptFile;
}

/** Maps the files of a prompt, one a version; the file that is worked on counts as the newest. */
export function toPrompt(
  raw: RawPromptFiles,
  options: FileVersionOptions,
): PromptSnapshot {
  const files = raw.files.map(readFile).sort(byVersion);
  const newest = files.at(-1);
  if (!newest) {
    throw new InputError(`'${raw.externalId}' has no file`);
  }
  const { file, identity } = newest;
  const versions = files.map(each => ({
    ...toVersion(each, options),
    labels: each.file.labels,
  }));
  return {
    kind: 'prompt',
    externalId: raw.externalId,
    name: identity.name,
    path: newest.raw.path,
    url: newest.raw.url,
    tags: file.tags,
    facts: {
      title: file.name,
      description: file.description,
      purpose: file.purpose,
      category: file.category,
      folder: folderOf(identity.name),
      type: file.content.type,
      templateFormat: file.templateFormat,
      variables: file.variables,
      models: file.models,
    },
    versions: versions.map(({ labels: _labels, ...version }) => version),
    versionsListed: 'all',
    labels: versions.flatMap(({ labels, version }) =>
      labels.map(name => ({ name, version })),
    ),
  };
}

function readFile(raw: RawFile): ReadFile {
  const identity = fileIdentity(raw.path);
  if (!identity) {
    throw new InputError(`'${raw.path}' is not a prompt file`);
  }
  return { raw, identity, file: parsePromptFile(raw.path, raw.text) };
}

function toVersion(
  { raw, identity, file }: ReadFile,
  options: FileVersionOptions,
): VersionSnapshot {
  const version = identity.version ?? file.version ?? options.unnamedVersion;
  return {
    version,
    // Without a version in its name, a file is overwritten by the next one.
    mutable: options.isMutable?.(version) ?? identity.version === undefined,
    content: file.content,
    templateFormat: file.templateFormat,
    parameters: file.parameters,
    models: file.models,
    author: file.author,
    message: raw.commit && `Commit ${raw.commit}`,
  };
}

/** 2 before 10, and the file that is worked on last. */
function byVersion(a: ReadFile, b: ReadFile): number {
  const [first, second] = [a.identity.version, b.identity.version];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return first.localeCompare(second, 'en-US', { numeric: true });
}
