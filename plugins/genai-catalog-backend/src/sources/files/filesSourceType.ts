import path from 'node:path';
import { InputError } from '@backstage/errors';
import { SourceType, SourceTypeOptions } from '../SourceType';
import { DirectorySource } from './DirectorySource';
import { GitSource } from './GitSource';
import { readRepositoryUrl } from './repositoryUrl';

/** `type: files`. */
export const filesSourceType: SourceType = {
  type: 'files',
  keys: ['directory', 'url', 'mutableVersions'],
  create(options) {
    const { config, configPath, names, reading, services } = options;
    const directory = config.getOptionalString('directory');
    if ((directory === undefined) !== config.has('url')) {
      throw new InputError(`${configPath}: either 'directory' or 'url'`);
    }
    const isMutable = mutability(options);
    return directory === undefined
      ? new GitSource({
          url: readRepositoryUrl({ config, configPath }, 'url'),
          urlReader: services.urlReader,
          ...reading,
          names,
          isMutable,
        })
      : new DirectorySource({
          directory: path.resolve(services.workingDirectory, directory),
          concurrency: reading.concurrency,
          names,
          isMutable,
        });
  },
};

function mutability({ mutableVersions }: SourceTypeOptions) {
  return (
    mutableVersions && ((version: string) => mutableVersions.matches(version))
  );
}
