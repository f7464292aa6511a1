import { BedrockClient } from '@aws-sdk/client-bedrock';
import { InputError } from '@backstage/errors';
import { AWS_KEYS, callTimeoutMs, checkRegion, readAwsConfig } from '../aws';
import { NameFilter } from '../map';
import { SourceType } from '../SourceType';
import { BedrockModelsSource } from './BedrockModelsSource';
import { RegionReader } from './RegionReader';

/** `type: bedrock-models`. */
export const bedrockModelsSourceType: SourceType = {
  type: 'bedrock-models',
  keys: ['regions', 'allow', ...AWS_KEYS],
  create({ config, configPath, names, reading, services }) {
    const { rootConfig } = services;
    const aws = readAwsConfig({ config, configPath }, { rootConfig, reading });
    const regions = config.getStringArray('regions');
    if (!regions.length || new Set(regions).size < regions.length) {
      throw new InputError(`${configPath}.regions: one or more, each once`);
    }
    const allow = config.getOptionalStringArray('allow') ?? [];
    const allowed = new NameFilter({ include: allow });
    return new BedrockModelsSource({
      regions: regions.map((region, index) => {
        checkRegion(region, `${configPath}.regions[${index}]`);
        const client = new BedrockClient({ region, ...aws });
        return new RegionReader({
          region,
          client,
          timeoutMs: callTimeoutMs(reading),
        });
      }),
      concurrency: reading.concurrency,
      names,
      isAllowed: modelId => allow.length > 0 && allowed.matches(modelId),
    });
  },
};
