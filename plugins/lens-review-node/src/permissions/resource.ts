import { LENS_REVIEW_RESOURCE_TYPE } from '@genai-lens/backstage-plugin-lens-review-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/** A review as permission rules see it; there need not be one yet. Its ref is `<entityRef>#<lensId>`. */
export interface ReviewResource {
  readonly entityRef: string;
  readonly lensId: string;
  /** Refs of the entity's owners, lower case. */
  readonly owners: readonly string[];
}

/** What a rule asks of a review, for use in a query. */
export type ReviewFilter =
  | { readonly kind: 'owned-by-any'; readonly owners: readonly string[] }
  | { readonly kind: 'lens-is-any'; readonly lensIds: readonly string[] };

/** The resource that the permissions `lens-review.review.*` are about. */
export const reviewResourceRef = createPermissionResourceRef<
  ReviewResource,
  ReviewFilter
>().with({ pluginId: 'lens-review', resourceType: LENS_REVIEW_RESOURCE_TYPE });
