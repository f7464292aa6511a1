import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { ContentService, CurationService, DetailsService } from '../service';
import { promptRefOf } from './assetRef';

/** No cache may give one caller's reply to another, nor give it again without asking. */
const TEXT_HEADERS = {
  'Cache-Control': 'private, no-cache',
  Vary: 'Authorization',
};

/** The calls about prompts. Those that give out text are audited. */
export function bindPrompts(
  deps: BindDeps,
  services: {
    content: ContentService;
    curation: CurationService;
    details: DetailsService;
  },
): void {
  const contract = genaiCatalogContract;
  const { content, curation, details } = services;

  bind(deps, contract.listPromptVersions, async ({ params, caller }) => ({
    body: await details.listVersions({ ref: promptRefOf(params), caller }),
  }));

  bind(deps, contract.getPromptDetails, async ({ params, caller }) => {
    const body = await details.getDetails({ ref: promptRefOf(params), caller });
    return { body, tag: body.curation.revision };
  });

  bind(
    deps,
    contract.getPromptVersion,
    async ({ params, caller }) => ({
      body: await content.getVersion({
        ref: promptRefOf(params),
        version: params.version,
        caller,
      }),
      headers: TEXT_HEADERS,
    }),
    {
      audit: {
        eventId: 'prompt-content-read',
        meta: ({ params }) => ({
          entityRef: promptRefOf(params),
          version: params.version,
        }),
      },
    },
  );

  bind(
    deps,
    contract.resolvePrompt,
    async ({ params, query, ifNoneMatch, caller }) => {
      const { tag, body } = await content.resolve({
        ref: promptRefOf(params),
        label: query.label,
        ifNoneMatch,
        caller,
      });
      const headers = TEXT_HEADERS;
      return body ? { body, tag, headers } : { status: 304, tag, headers };
    },
    {
      audit: {
        eventId: 'prompt-content-read',
        meta: ({ params, query }) => ({
          entityRef: promptRefOf(params),
          ...(query.label && { label: query.label }),
        }),
      },
    },
  );

  bind(
    deps,
    contract.diffPromptVersions,
    async ({ params, query, caller }) => ({
      body: await content.diff({ ref: promptRefOf(params), ...query, caller }),
      headers: TEXT_HEADERS,
    }),
    {
      audit: {
        eventId: 'prompt-content-read',
        meta: ({ params, query }) => ({
          entityRef: promptRefOf(params),
          from: query.from,
          to: query.to,
        }),
      },
    },
  );

  bind(
    deps,
    contract.approvePromptVersion,
    async ({ params, body, caller }) => ({
      body: await curation.approve({
        ref: promptRefOf(params),
        approval: { ...body, version: params.version },
        caller,
      }),
    }),
    {
      audit: {
        eventId: 'prompt-approve',
        meta: ({ params, body }) => ({
          entityRef: promptRefOf(params),
          version: params.version,
          status: body.status,
        }),
      },
    },
  );

  bind(
    deps,
    contract.recordPromptEvaluations,
    async ({ params, query, body, caller }) => ({
      body: await curation.recordEvaluations({
        ref: promptRefOf(params),
        version: params.version,
        input: body,
        query,
        caller,
      }),
    }),
    {
      audit: {
        eventId: 'prompt-evaluations-record',
        meta: ({ params }) => ({
          entityRef: promptRefOf(params),
          version: params.version,
        }),
      },
    },
  );

  bind(
    deps,
    contract.curatePrompt,
    async ({ params, body, basedOn, caller }) => {
      const curated = await curation.curate({
        ref: promptRefOf(params),
        patch: body,
        basedOn,
        caller,
      });
      return { body: curated, tag: curated.curation.revision };
    },
    {
      audit: {
        eventId: 'prompt-curate',
        meta: ({ params, body }) => ({
          entityRef: promptRefOf(params),
          fields: Object.keys(body),
        }),
      },
    },
  );
}
