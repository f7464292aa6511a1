import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedLensService } from '../service';

/** The lens calls. */
export function bindLenses(
  deps: BindDeps,
  { lenses }: { lenses: AuthorizedLensService },
): void {
  bind(deps, lensReviewContract.listLenses, async ({ caller }) => ({
    body: await lenses.listLenses(caller.credentials),
  }));

  bind(deps, lensReviewContract.getLens, async ({ params, query, caller }) => ({
    body: await lenses.getLens(
      { id: params.id, version: query.version },
      caller.credentials,
    ),
  }));
}
