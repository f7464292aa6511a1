import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { bind, BindDeps, entityRefOf } from '@genai-lens/http-contract-node';
import { CurationService, DetailsService, UsageService } from '../service';
import { modelRefOf } from './assetRef';

/** The calls about models, and about who uses what. */
export function bindModels(
  deps: BindDeps,
  services: {
    curation: CurationService;
    details: DetailsService;
    usage: UsageService;
  },
): void {
  const contract = genaiCatalogContract;
  const { curation, details, usage } = services;

  bind(deps, contract.listRetirements, async ({ query, caller }) => ({
    body: await usage.listRetirements({ ...query, caller }),
  }));

  bind(deps, contract.listUsedAssets, async ({ params, query, caller }) => ({
    body: await usage.listUsedAssets({
      entityRef: entityRefOf(params),
      ...query,
      caller,
    }),
  }));

  bind(deps, contract.listModelVersions, async ({ params, caller }) => ({
    body: await details.listVersions({ ref: modelRefOf(params), caller }),
  }));

  bind(deps, contract.getModelDetails, async ({ params, caller }) => {
    const body = await details.getDetails({ ref: modelRefOf(params), caller });
    return { body, tag: body.curation.revision };
  });

  bind(deps, contract.getModelCard, async ({ params, caller }) => ({
    body: await details.getCard({ ref: modelRefOf(params), caller }),
  }));

  bind(deps, contract.getModelDependents, async ({ params, caller }) => ({
    body: await usage.getDependents({ ref: modelRefOf(params), caller }),
  }));

  bind(
    deps,
    contract.listModelEvaluations,
    async ({ params, query, caller }) => ({
      body: await usage.listRuns({
        ref: modelRefOf(params),
        ...query,
        caller,
      }),
    }),
  );

  bind(
    deps,
    contract.approveModel,
    async ({ params, body, caller }) => ({
      body: {
        ...(await curation.approve({
          ref: modelRefOf(params),
          approval: body,
          caller,
        })),
        version: body.version,
      },
    }),
    {
      audit: {
        eventId: 'model-approve',
        meta: ({ params, body }) => ({
          entityRef: modelRefOf(params),
          status: body.status,
          ...(body.version && { version: body.version }),
        }),
      },
    },
  );

  bind(
    deps,
    contract.recordModelEvaluations,
    async ({ params, query, body, caller }) => ({
      body: await curation.recordEvaluations({
        ref: modelRefOf(params),
        version: params.version,
        input: body,
        query,
        caller,
      }),
    }),
    {
      audit: {
        eventId: 'model-evaluations-record',
        meta: ({ params }) => ({
          entityRef: modelRefOf(params),
          version: params.version,
        }),
      },
    },
  );

  bind(
    deps,
    contract.curateModel,
    async ({ params, body, basedOn, caller }) => {
      const curated = await curation.curate({
        ref: modelRefOf(params),
        patch: body,
        basedOn,
        caller,
      });
      return { body: curated, tag: curated.curation.revision };
    },
    {
      audit: {
        eventId: 'model-curate',
        meta: ({ params, body }) => ({
          entityRef: modelRefOf(params),
          fields: Object.keys(body),
        }),
      },
    },
  );
}
