import { readBaseUrl } from '../config';
import { HttpJsonClient } from '../fetch';
import { SourceType } from '../SourceType';
import { LangfuseSource } from './LangfuseSource';

/** `type: langfuse`. */
export const langfuseSourceType: SourceType = {
  type: 'langfuse',
  keys: ['url', 'publicKey', 'secretKey', 'projectId', 'mutableVersions'],
  create({ config, configPath, names, reading, mutableVersions }) {
    const baseUrl = readBaseUrl({ config, configPath }, 'url');
    const projectId = config.getOptionalString('projectId');
    const keys = `${config.getString('publicKey')}:${config.getString(
      'secretKey',
    )}`;
    return new LangfuseSource({
      client: new HttpJsonClient({
        service: 'Langfuse',
        baseUrl,
        headers: {
          authorization: `Basic ${Buffer.from(keys).toString('base64')}`,
        },
        ...reading,
      }),
      webUrl: projectId
        ? `${baseUrl}/project/${encodeURIComponent(projectId)}/prompts`
        : undefined,
      concurrency: reading.concurrency,
      names,
      isMutable: version => mutableVersions?.matches(version) ?? false,
    });
  },
};
