import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { LedgerService, SourceService } from '../service';

/** The calls about sources, and about assets that are not in the catalog. */
export function bindSources(
  deps: BindDeps,
  services: { ledger: LedgerService; sources: SourceService },
): void {
  const contract = genaiCatalogContract;
  const { ledger, sources } = services;

  bind(deps, contract.listSources, async ({ caller }) => ({
    body: await sources.list(caller.credentials),
  }));

  bind(
    deps,
    contract.refreshSource,
    async ({ params, body, caller }) => ({
      body: await sources.refresh({ sourceId: params.id, ...body, caller }),
    }),
    {
      audit: {
        eventId: 'source-refresh',
        meta: ({ params, body }) => ({ sourceId: params.id, ...body }),
      },
    },
  );

  bind(
    deps,
    contract.dryRunSource,
    async ({ params, body, caller, signal }) => ({
      body: await sources.dryRun({
        sourceId: params.id,
        limit: body.limit,
        signal,
        caller,
      }),
    }),
    {
      audit: {
        eventId: 'source-dry-run',
        meta: ({ params }) => ({ sourceId: params.id }),
      },
    },
  );

  bind(deps, contract.listUnclaimed, async ({ query, caller }) => {
    const { cursor, limit, source, kind, text } = query;
    return {
      body: await ledger.search({
        search: { state: 'unclaimed', sourceId: source, kind, text },
        cursor,
        limit,
        caller,
      }),
    };
  });

  bind(deps, contract.searchAssets, async ({ query, caller }) => {
    const { cursor, limit, source, ...search } = query;
    return {
      body: await ledger.search({
        search: { ...search, sourceId: source },
        cursor,
        limit,
        caller,
      }),
    };
  });

  bind(
    deps,
    contract.claimAssets,
    async ({ body, caller }) => ({
      body: await ledger.claim({
        assetIds: body.assetIds,
        fields: body.set,
        caller,
      }),
    }),
    {
      audit: {
        eventId: 'assets-claim',
        meta: ({ body }) => ({
          assetIds: body.assetIds,
          owner: body.set.owner,
        }),
      },
    },
  );
}
