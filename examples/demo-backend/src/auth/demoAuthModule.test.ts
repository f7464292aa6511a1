import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { demoAuthModule } from './demoAuthModule';

const nora = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'nora', namespace: 'default' },
  spec: { memberOf: ['care'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/care' }],
};

function startBackend() {
  return startTestBackend({
    features: [
      authPlugin,
      demoAuthModule,
      catalogServiceMock.factory({ entities: [nora] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          auth: { providers: { demo: {} } },
          demo: {
            people: [{ user: 'user:default/nora', name: 'Nora', about: '' }],
          },
        },
      }),
    ],
  });
}

describe('demoAuthModule', () => {
  it('signs in a listed person with the groups of the catalog', async () => {
    const { server } = await startBackend();

    const { status, body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('X-Demo-User', 'user:default/nora');

    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Nora' });
    expect(body.backstageIdentity).toMatchObject({
      token: expect.any(String),
      identity: {
        type: 'user',
        userEntityRef: 'user:default/nora',
        ownershipEntityRefs: ['user:default/nora', 'group:default/care'],
      },
    });
  });

  it.each([
    ['somebody who is not listed', { 'X-Demo-User': 'user:default/eve' }],
    ['nobody', {}],
  ])('refuses %s', async (_, headers) => {
    const { server } = await startBackend();

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set(headers);

    expect(response.status).toBe(401);
    expect(response.body.backstageIdentity).toBeUndefined();
  });

  it('does not start in production', async () => {
    const environment = jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'production',
    });
    try {
      await expect(startBackend()).rejects.toThrow(
        /demo.*cannot run in production/,
      );
    } finally {
      environment.restore();
    }
  });
});
