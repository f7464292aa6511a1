import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedLibraryService } from '../service';
import { auditLensAs } from './lenses';

/** The calls on published versions of lenses. */
export function bindLensVersions(
  deps: BindDeps,
  { library }: { library: AuthorizedLibraryService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listLensVersions, async ({ params, caller }) => ({
    body: await library.listVersions(params.id, caller),
  }));

  bind(
    deps,
    contract.publishLensVersion,
    async ({ params, body, basedOn, caller }) => {
      const { created, reply } = await library.publish({
        ...params,
        ...body,
        basedOn,
        caller,
      });
      return { status: created ? 201 : 200, body: reply };
    },
    {
      audit: {
        eventId: 'lens-publish',
        meta: ({ params, body }) => ({
          lensId: params.id,
          version: body.version,
          ...(body.change && { change: body.change }),
        }),
      },
    },
  );

  bind(
    deps,
    contract.deprecateLensVersion,
    async ({ params, body, caller }) => ({
      body: await library.deprecate({
        ...params,
        ...body,
        deprecated: true,
        caller,
      }),
    }),
    auditLensAs('lens-deprecate'),
  );

  bind(
    deps,
    contract.restoreLensVersion,
    async ({ params, caller }) => ({
      body: await library.deprecate({ ...params, deprecated: false, caller }),
    }),
    auditLensAs('lens-restore'),
  );
}
