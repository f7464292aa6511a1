import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  lensReviewConditions,
  ReviewFilter,
  reviewPermissionRules,
  ReviewResource,
} from '@genai-lens/backstage-plugin-lens-review-node';
import fc from 'fast-check';
import { Knex } from 'knex';
import { reviewServiceOn, WRITE } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { listReviews } from '../operations';

type Conditions = PermissionCriteria<PermissionCondition>;

const databases = createTestDatabases();
const { entityRef } = WRITE.key;
const OWNERS = ['group:default/a', 'group:default/b', 'user:default/c'];
const LENSES = ['test', 'second', 'third'];
const RESOURCES: ReviewResource[] = LENSES.map((lensId, index) => ({
  entityRef,
  lensId,
  owners: OWNERS.slice(0, index),
}));

const RULES: PermissionRuleset<ReviewResource, ReviewFilter> = {
  getRuleByName(name) {
    const rule = Object.values(reviewPermissionRules).find(
      candidate => candidate.name === name,
    );
    if (!rule) {
      throw new Error(`No rule ${name}`);
    }
    return rule;
  },
};

const { criteria } = fc.letrec<{ criteria: Conditions }>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 4 },
    fc
      .subarray(OWNERS)
      .map(claims => lensReviewConditions.isEntityOwner({ claims })),
    fc
      .subarray(LENSES)
      .map(lensIds => lensReviewConditions.hasLens({ lensIds })),
    fc.record({ not: tie('criteria') }),
    fc.tuple(tie('criteria'), tie('criteria')).map(allOf => ({ allOf })),
    fc.tuple(tie('criteria'), tie('criteria')).map(anyOf => ({ anyOf })),
  ),
}));

async function writeReviews(knex: Knex) {
  const { reviews } = await reviewServiceOn(knex);
  await reviews.startReview({ ...WRITE, owners: [] });
  const [row] = await knex('reviews');
  for (const { lensId, owners } of RESOURCES) {
    if (lensId !== row.lens_id) {
      await knex('reviews').insert({ ...row, id: lensId, lens_id: lensId });
      await knex('review_owners').insert(
        owners.map(owner => ({ review_id: lensId, owner_ref: owner })),
      );
    }
  }
}

describe.each(databases.eachSupportedId())('conditions on %s', id => {
  it('let the same reviews through in a query and one by one', async () => {
    const knex = await databases.init(id);
    await writeReviews(knex);
    const holds = createConditionAuthorizer(RULES);
    const toFilter = createConditionTransformer(RULES);
    await fc.assert(
      fc.asyncProperty(criteria, async conditions => {
        const found = await listReviews({
          db: knex,
          entityRef,
          filter: toFilter(conditions),
        });
        const allowed = RESOURCES.filter(resource =>
          holds(
            {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'lens-review',
              resourceType: 'lens-review-review',
              conditions,
            },
            resource,
          ),
        );
        expect(found.map(({ lensId }) => lensId).sort()).toEqual(
          allowed.map(({ lensId }) => lensId).sort(),
        );
      }),
      { numRuns: 150 },
    );
  });
});
