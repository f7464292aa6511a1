import { JsonObject } from '@backstage/types';
import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedLibraryService } from '../service';

/** The lens calls. */
export function bindLenses(
  deps: BindDeps,
  { library }: { library: AuthorizedLibraryService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listLenses, async ({ caller }) => ({
    body: await library.listLenses(caller),
  }));

  bind(deps, contract.getLens, async ({ params, query, caller }) => ({
    body: await library.getLens({ ...params, ...query }, caller),
  }));

  bind(deps, contract.validateLens, async ({ body, caller }) => ({
    body: await library.validate(body, caller),
  }));

  bind(
    deps,
    contract.saveLensDraft,
    async ({ body, basedOn, caller }) => {
      const { created, reply } = await library.saveDraft({
        ...body,
        basedOn,
        caller,
      });
      return {
        status: created ? 201 : 200,
        body: reply,
        tag: reply.draft.revision,
      };
    },
    {
      audit: {
        eventId: 'lens-draft-save',
        meta: ({ body }) => (body.id ? { lensId: body.id } : {}),
      },
    },
  );

  bind(deps, contract.getLensDraft, async ({ params, caller }) => {
    const body = await library.getDraft(params.id, caller);
    return { body, tag: body.draft.revision };
  });

  bind(
    deps,
    contract.deleteLensDraft,
    async ({ params, basedOn, caller }) => {
      await library.deleteDraft({ ...params, basedOn, caller });
      return {};
    },
    auditLensAs('lens-draft-delete'),
  );

  bind(deps, contract.diffLens, async ({ params, query, caller }) => ({
    body: await library.diff({ ...params, ...query }, caller),
  }));

  bind(deps, contract.exportLensVersion, async ({ params, query, caller }) => {
    const file = await library.export({ ...params, ...query }, caller);
    return {
      body: file.content,
      headers: {
        'Content-Disposition': `attachment; filename="${file.name}"`,
      },
    };
  });
}

/** Has the auditor told which lens, and which version of it. */
export function auditLensAs(eventId: string): {
  audit: {
    eventId: string;
    meta: (call: {
      readonly params: { readonly id: string; readonly version?: string };
    }) => JsonObject;
  };
} {
  return {
    audit: {
      eventId,
      meta: ({ params: { id, version } }) => ({
        lensId: id,
        ...(version && { version }),
      }),
    },
  };
}
