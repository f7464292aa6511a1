import { JsonObject } from '@backstage/types';
import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedTemplateService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on review templates. */
export function bindTemplates(
  deps: BindDeps,
  { templates }: { templates: AuthorizedTemplateService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listTemplates, async ({ query, caller }) => {
    const { lens: lensId, ...page } = query;
    return { body: await templates.list({ lensId, ...page }, caller) };
  });

  bind(
    deps,
    contract.createTemplate,
    async ({ body, caller }) => {
      const { created, reply } = await templates.create({ ...body, caller });
      return {
        status: created ? 201 : 200,
        body: reply,
        tag: reply.revision,
      };
    },
    {
      audit: {
        eventId: 'template-create',
        meta: ({ body: { lensId, fromReview } }) => ({
          lensId,
          ...(fromReview && { entityRef: fromReview.entityRef }),
        }),
      },
    },
  );

  bind(deps, contract.getTemplate, async ({ params, caller }) => {
    const body = await templates.get(params.id, caller);
    return { body, tag: body.revision };
  });

  bind(
    deps,
    contract.replaceTemplate,
    async ({ params, body, basedOn, caller }) => {
      const reply = await templates.replace({
        ...params,
        ...body,
        basedOn,
        caller,
      });
      return { body: reply, tag: reply.revision };
    },
    auditTemplateAs('template-change'),
  );

  bind(
    deps,
    contract.deleteTemplate,
    async ({ params, basedOn, caller }) => {
      await templates.delete({ ...params, basedOn, caller });
      return {};
    },
    auditTemplateAs('template-delete'),
  );

  bind(
    deps,
    contract.listTemplateHistory,
    async ({ params, query, caller }) => ({
      body: await templates.listHistory({ ...params, ...query }, caller),
    }),
  );

  const { audit } = auditAs('template-apply');
  bind(
    deps,
    contract.applyTemplate,
    async ({ params, body, caller }) => ({
      body: await templates.apply({
        key: reviewKeyOf(params),
        caller,
        ...body,
      }),
    }),
    {
      audit: {
        ...audit,
        meta: call => {
          const { templateId, dryRun } = call.body;
          return { ...audit.meta(call), templateId, dryRun };
        },
      },
    },
  );
}

function auditTemplateAs(eventId: string): {
  audit: {
    eventId: string;
    meta: (call: { readonly params: { readonly id: string } }) => JsonObject;
  };
} {
  return {
    audit: { eventId, meta: ({ params: { id } }) => ({ templateId: id }) },
  };
}
