import { InputError } from '@backstage/errors';
import { ConfigItem } from '../config';

/** The address of a folder of a repository. Unlike others it may have a query: Azure DevOps names the folder there. */
export function readRepositoryUrl(
  { config, configPath }: ConfigItem,
  key: string,
): string {
  const value = config.getString(key);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    !url ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username ||
    url.password
  ) {
    throw new InputError(
      `${configPath}.${key}: an http or https address without credentials`,
    );
  }
  return value.replace(/\/+$/, '');
}

/** The address of everything in a folder that fits a pattern. */
export function withPattern(folder: string, pattern: string): string {
  const url = new URL(folder);
  const path = url.searchParams.get('path');
  if (path === null) {
    return `${folder}/${pattern}`;
  }
  url.searchParams.set('path', `${path.replace(/\/+$/, '')}/${pattern}`);
  return url.href;
}
