import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import {
  assetApprovePermission,
  assetClaimPermission,
  assetUpdatePermission,
  promptContentReadPermission,
  sourceReadPermission,
  sourceRefreshPermission,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  lensManagePermission,
  lensReadPermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
  lensTemplateManagePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { OwnershipPolicy } from './OwnershipPolicy';

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;
const policy = new OwnershipPolicy({
  platformGroups: ['group:default/Platform'],
  approverGroups: ['group:default/Risk'],
});
const unknownPermission = createPermission({
  name: 'lens-review.something.new',
  attributes: { action: 'update' },
});

function decide(permission: Permission, ownershipEntityRefs: string[]) {
  return policy.handle(
    { permission },
    {
      credentials: mockCredentials.user('user:default/ann'),
      info: { userEntityRef: 'user:default/ann', ownershipEntityRefs },
    },
  );
}

describe('OwnershipPolicy', () => {
  it.each([
    { permission: catalogEntityReadPermission, result: ALLOW },
    { permission: lensReadPermission, result: ALLOW },
    { permission: lensReviewReadPermission, result: ALLOW },
    { permission: lensReviewUpdatePermission, result: CONDITIONAL },
    { permission: lensManagePermission, result: DENY },
    { permission: lensTemplateManagePermission, result: DENY },
    { permission: promptContentReadPermission, result: CONDITIONAL },
    { permission: assetUpdatePermission, result: CONDITIONAL },
    { permission: assetApprovePermission, result: CONDITIONAL },
    { permission: assetClaimPermission, result: DENY },
    { permission: sourceReadPermission, result: ALLOW },
    { permission: sourceRefreshPermission, result: DENY },
    { permission: catalogEntityDeletePermission, result: DENY },
    { permission: unknownPermission, result: DENY },
  ])(
    'answers $permission.name of somebody outside the platform groups: $result',
    async ({ permission, result }) => {
      const claims = ['user:default/ann', 'group:default/care'];
      expect(await decide(permission, claims)).toMatchObject({ result });
    },
  );

  it('lets the owners of an entity change its reviews', async () => {
    expect(
      await decide(lensReviewUpdatePermission, [
        'user:default/Ann',
        'group:default/care',
      ]),
    ).toEqual({
      result: CONDITIONAL,
      pluginId: 'lens-review',
      resourceType: 'lens-review-review',
      conditions: {
        resourceType: 'lens-review-review',
        rule: 'IS_ENTITY_OWNER',
        params: { claims: ['user:default/ann', 'group:default/care'] },
      },
    });
  });

  it.each([promptContentReadPermission, assetApprovePermission])(
    'gives the owners of a prompt $name',
    async permission => {
      expect(await decide(permission, ['group:default/Care'])).toEqual({
        result: CONDITIONAL,
        pluginId: 'genai-catalog',
        resourceType: 'genai-catalog-asset',
        conditions: {
          resourceType: 'genai-catalog-asset',
          rule: 'IS_ASSET_OWNER',
          params: { claims: ['group:default/care'] },
        },
      });
    },
  );

  it.each([
    { permission: assetApprovePermission, result: ALLOW },
    { permission: promptContentReadPermission, result: ALLOW },
    { permission: assetUpdatePermission, result: CONDITIONAL },
    { permission: assetClaimPermission, result: DENY },
    { permission: sourceRefreshPermission, result: DENY },
    { permission: lensReviewUpdatePermission, result: CONDITIONAL },
  ])(
    'answers $permission.name of an approver who owns nothing: $result',
    async ({ permission, result }) => {
      expect(await decide(permission, ['group:default/risk'])).toMatchObject({
        result,
      });
    },
  );

  it.each([
    promptContentReadPermission,
    assetClaimPermission,
    lensReviewUpdatePermission,
    lensManagePermission,
    lensTemplateManagePermission,
    catalogEntityDeletePermission,
    unknownPermission,
  ])('lets the platform group do everything: $name', async permission => {
    expect(await decide(permission, ['group:default/platform'])).toEqual({
      result: ALLOW,
    });
  });

  it('gives nothing to who is not signed in', async () => {
    expect(
      await policy.handle({ permission: catalogEntityReadPermission }),
    ).toEqual({ result: DENY });
  });
});
