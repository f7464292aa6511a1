import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';

/** Backstage's own URL reader and its config, with a GitHub at an address of ours. */
export function githubReader(url: string, token: string) {
  const { host } = new URL(url);
  const config = mockServices.rootConfig({
    data: {
      integrations: {
        github: [
          {
            host,
            token,
            apiBaseUrl: `${url}/api/v3`,
            rawBaseUrl: `${url}/raw`,
          },
        ],
      },
    },
  });
  const logger = mockServices.logger.mock();
  return {
    rootConfig: config,
    urlReader: UrlReaders.default({ config, logger }),
  };
}
