import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { AWS_KEYS, callTimeoutMs, checkRegion, readAwsConfig } from '../aws';
import { SourceType } from '../SourceType';
import { BedrockPromptsSource } from './BedrockPromptsSource';

/** `type: bedrock-prompts`. */
export const bedrockPromptsSourceType: SourceType = {
  type: 'bedrock-prompts',
  keys: ['region', 'mutableVersions', ...AWS_KEYS],
  create({ config, configPath, names, reading, services, mutableVersions }) {
    const { rootConfig } = services;
    const region = checkRegion(
      config.getString('region'),
      `${configPath}.region`,
    );
    return new BedrockPromptsSource({
      client: new BedrockAgentClient({
        region,
        ...readAwsConfig({ config, configPath }, { rootConfig, reading }),
      }),
      region,
      concurrency: reading.concurrency,
      timeoutMs: callTimeoutMs(reading),
      names,
      isMutable: version =>
        mutableVersions?.matches(version) ?? version === 'DRAFT',
    });
  },
};
