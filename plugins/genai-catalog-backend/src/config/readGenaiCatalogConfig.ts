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

/** Subjects of services, such as `external:prompt-runner` and `plugin:assistant`. */
function readSubjects(config: Config | undefined, key: string): string[] {
  const items = config?.getOptionalConfigArray(key) ?? [];
  return items.map((item, index) => {
    const subject = item.getString('subject');
    if (!/^(external|plugin):\S+$/.test(subject)) {
      throw new InputError(
        `${KEY}.${key}[${index}].subject: the subject of a service, such as external:prompt-runner or plugin:assistant, not '${subject}'`,
      );
    }
    return subject;
  });
}
