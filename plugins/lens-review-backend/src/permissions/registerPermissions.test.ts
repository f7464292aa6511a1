import { mockCredentials } from '@backstage/backend-test-utils';
import { lensReviewConditions } from '@genai-lens/backstage-plugin-lens-review-node';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const { isEntityOwner, hasLens } = lensReviewConditions;

describe('the permission system', () => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init('SQLITE_3'),
      entities: [component('copilot', { owner: 'group:default/Support' })],
    });
  });

  afterAll(() => backend.stop());

  it('is told of every permission and rule', async () => {
    const { body } = await backend.api
      .get('/.well-known/backstage/permissions/metadata')
      .expect(200);
    const names = (items: { name: string }[]) => items.map(({ name }) => name);
    expect(names(body.permissions).sort()).toEqual([
      'lens-review.lens.manage',
      'lens-review.lens.read',
      'lens-review.review.read',
      'lens-review.review.update',
      'lens-review.template.manage',
    ]);
    expect(names(body.rules)).toEqual(['IS_ENTITY_OWNER', 'HAS_LENS']);
  });

  it.each([
    [
      'owner',
      'copilot',
      isEntityOwner({ claims: ['group:default/support'] }),
      'ALLOW',
    ],
    [
      'owner',
      'copilot',
      isEntityOwner({ claims: ['group:default/others'] }),
      'DENY',
    ],
    ['lens', 'copilot', hasLens({ lensIds: [LENS] }), 'ALLOW'],
    ['lens', 'copilot', hasLens({ lensIds: ['other'] }), 'DENY'],
    ['lens', 'nobody', hasLens({ lensIds: [LENS] }), 'DENY'],
  ])(
    'applies conditions on the %s of %s',
    async (_, name, conditions, result) => {
      const { body } = await backend.api
        .withAuthorization(mockCredentials.service.header())
        .post('/.well-known/backstage/permissions/apply-conditions')
        .send({
          items: [
            {
              id: '1',
              resourceRef: `component:default/${name}#${LENS}`,
              resourceType: 'lens-review-review',
              conditions,
            },
          ],
        })
        .expect(200);
      expect(body.items).toEqual([{ id: '1', result }]);
    },
  );
});
