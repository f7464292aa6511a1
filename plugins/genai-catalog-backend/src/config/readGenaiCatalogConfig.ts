import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readEncryptionKeys } from '../encryption';
import { GenaiCatalogConfig } from './types';

const KEY = 'genaiCatalog';

/** Reads `genaiCatalog` but for its sources. What is wrong throws with its full path. */
export function readGenaiCatalogConfig(root: Config): GenaiCatalogConfig {
  const config = root.getOptionalConfig(KEY);
  const keys = config?.getOptionalConfigArray('encryption.keys') ?? [];
  return Object.freeze({
    contentReaders: readSubjects(config, 'contentReaders'),
    writingServices: readSubjects(config, 'services'),
    encryptionKeys: readEncryptionKeys(
      keys.map(key => ({ id: key.getString('id'), key: key.getString('key') })),
      `${KEY}.encryption.keys`,
    ),
  });
}

/** Subjects of services as their tokens have them: a static token's as config names it, `external:…`, `plugin:…`. */
function readSubjects(config: Config | undefined, key: string): string[] {
  const items = config?.getOptionalConfigArray(key) ?? [];
  return items.map((item, index) => {
    const subject = item.getString('subject');
    if (!/^\S+$/.test(subject) || subject.startsWith('user:')) {
      throw new InputError(
        `${KEY}.${key}[${index}].subject: the subject of a service's token, such as prompt-runner or plugin:assistant, not '${subject}'`,
      );
    }
    return subject;
  });
}
