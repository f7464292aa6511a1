import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { SourceType } from '../SourceType';
import { CatalogSource } from './CatalogSource';
import { ContentReader } from './ContentReader';

/** `type: catalog`. */
export const catalogSourceType: SourceType = {
  type: 'catalog',
  keys: ['allow'],
  create({ config, configPath, names, reading, services }) {
    const allow = config.getOptionalStringArray('allow') ?? [];
    allow.forEach((address, index) => {
      if (!URL.canParse(address) || !/^https?:/.test(address)) {
        throw new InputError(
          `${configPath}.allow[${index}]: an http or https address`,
        );
      }
    });
    return new CatalogSource({
      ...services,
      content: new ContentReader({
        ...reading,
        urlReader: services.urlReader,
        integrations: ScmIntegrations.fromConfig(services.rootConfig),
        allow,
      }),
      concurrency: reading.concurrency,
      names,
    });
  },
};
