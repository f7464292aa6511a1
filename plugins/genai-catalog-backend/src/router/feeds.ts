import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { FactsService, FeedService } from '../service';

/** The calls of other plugins. */
export function bindFeeds(
  deps: BindDeps,
  services: { facts: FactsService; feed: FeedService },
): void {
  const { facts, feed } = services;

  bind(
    deps,
    genaiCatalogContract.listAssetChanges,
    async ({ query, caller }) => {
      const page = await feed.read({ ...query, caller });
      return { body: { ...page, items: [...page.items] } };
    },
  );

  bind(deps, genaiCatalogContract.queryFacts, async ({ body, caller }) => ({
    body: await facts.query({ ...body, caller }),
  }));
}
