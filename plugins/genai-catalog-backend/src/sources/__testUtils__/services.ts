import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readSources } from '../config';
import { sourceTypes } from '../sourceTypes';
import { SourceServices } from '../SourceType';

/** The backend's services, as far as sources need them. */
export function testServices(
  overrides: Partial<SourceServices> = {},
): SourceServices {
  return {
    rootConfig: mockServices.rootConfig(),
    urlReader: mockServices.urlReader.mock(),
    catalog: catalogServiceMock(),
    auth: mockServices.auth(),
    workingDirectory: '/nowhere',
    ...overrides,
  };
}

/** Sources from config, as the plugin gets them. */
export function sourcesFrom(
  sources: JsonObject[],
  overrides?: Partial<SourceServices>,
) {
  return readSources({
    config: mockServices.rootConfig({ data: { genaiCatalog: { sources } } }),
    services: testServices(overrides),
    types: sourceTypes,
  });
}
