import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createConditionAuthorizer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  ReviewFilter,
  ReviewResource,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { ownersOf } from '../ownersOf';

const QUERIES = [lensReviewReadPermission, lensReviewUpdatePermission].map(
  permission => ({ permission }),
);

/** Whether one caller may update a review, as of this request. Who writes may read. */
export type MayUpdate = (review: ReviewResource) => boolean;

/** Says of many entities at once what a caller may do with their reviews. */
export class BulkAccess {
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #holds: ReturnType<typeof createConditionAuthorizer<ReviewResource>>;

  constructor(deps: {
    catalog: CatalogService;
    permissions: PermissionsService;
    rules: PermissionRuleset<ReviewResource, ReviewFilter>;
  }) {
    this.#catalog = deps.catalog;
    this.#permissions = deps.permissions;
    this.#holds = createConditionAuthorizer(deps.rules);
  }

  async mayUpdate(credentials: BackstageCredentials): Promise<MayUpdate> {
    const [read, update] = await this.#permissions.authorizeConditional(
      QUERIES,
      { credentials },
    );
    return review => this.#holds(read, review) && this.#holds(update, review);
  }

  /** Owners of those of the entities that the catalog shows to the caller. */
  async owners(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs: [...entityRefs],
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
      },
      { credentials },
    );
    return new Map(
      items.flatMap(entity =>
        entity
          ? [
              [
                stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
                ownersOf(entity),
              ] as const,
            ]
          : [],
      ),
    );
  }
}
