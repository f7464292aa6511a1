import { MODEL_TYPES } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { InputError } from '@backstage/errors';
import {
  ConfigItem,
  readBaseUrl,
  readOptionalChoice,
  readOptionalItem,
  refuseUnknownKeys,
} from '../config';
import { HttpJsonClient } from '../fetch';
import { SourceType } from '../SourceType';
import { MlflowSource } from './MlflowSource';

/** `type: mlflow`. */
export const mlflowSourceType: SourceType = {
  type: 'mlflow',
  keys: ['url', 'token', 'basicAuth', 'kinds', 'modelType', 'mutableVersions'],
  create({ config, configPath, names, reading, mutableVersions }) {
    const item = { config, configPath };
    const baseUrl = readBaseUrl(item, 'url');
    return new MlflowSource({
      client: new HttpJsonClient({
        service: 'MLflow',
        baseUrl,
        headers: readAuthorization(item),
        ...reading,
      }),
      webUrl: baseUrl,
      concurrency: reading.concurrency,
      names,
      kinds: readKinds(item),
      modelType: readOptionalChoice(item, 'modelType', MODEL_TYPES),
      isMutable: version => mutableVersions?.matches(version) ?? false,
    });
  },
};

/** MLflow itself knows user and password, hosted ones a token; some are open to the inner network. */
function readAuthorization(item: ConfigItem): Record<string, string> {
  const token = item.config.getOptionalString('token');
  const basic = readOptionalItem(item, 'basicAuth');
  if (token !== undefined && basic) {
    throw new InputError(
      `${item.configPath}.token: not together with 'basicAuth'`,
    );
  }
  if (token !== undefined) {
    return { authorization: `Bearer ${token}` };
  }
  if (!basic) {
    return {};
  }
  refuseUnknownKeys(basic, ['username', 'password']);
  const keys = `${basic.config.getString('username')}:${basic.config.getString(
    'password',
  )}`;
  return { authorization: `Basic ${Buffer.from(keys).toString('base64')}` };
}

function readKinds({ config, configPath }: ConfigItem) {
  const kinds = config.getOptionalStringArray('kinds') ?? ['prompt', 'model'];
  return kinds.map((kind, index) => {
    if (kind !== 'prompt' && kind !== 'model') {
      throw new InputError(
        `${configPath}.kinds[${index}]: prompt or model, not '${kind}'`,
      );
    }
    return kind;
  });
}
