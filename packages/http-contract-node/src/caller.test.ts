import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ActorResolver } from './caller';

const actors = new ActorResolver({
  auth: mockServices.auth(),
  header: 'Test-On-Behalf-Of',
  writingServices: ['external:importer'],
  configKey: 'test.services',
});
const jane = mockCredentials.user('user:default/jane');
const importer = mockCredentials.service('external:importer');

describe('ActorResolver', () => {
  it('lets users act for themselves', () => {
    const by = 'user:default/jane';
    expect(actors.resolve({ credentials: jane })).toEqual({ by });
    expect(
      actors.resolve({ credentials: jane, onBehalfOf: 'User:Jane' }),
    ).toEqual({ by });
    expect(() =>
      actors.resolve({ credentials: jane, onBehalfOf: 'user:default/ann' }),
    ).toThrow('Users act for themselves');
  });

  it('lets listed services act for the user whom they name', () => {
    expect(
      actors.resolve({ credentials: importer, onBehalfOf: 'user:ann' }),
    ).toEqual({ by: 'user:default/ann', via: 'external:importer' });
    expect(() => actors.resolve({ credentials: importer })).toThrow(
      /^Test-On-Behalf-Of: /,
    );
    expect(() =>
      actors.resolve({ credentials: importer, onBehalfOf: 'group:default/a' }),
    ).toThrow(/^Test-On-Behalf-Of: /);
  });

  it('lets no other service write', () => {
    const credentials = mockCredentials.service('external:other');
    expect(() =>
      actors.resolve({ credentials, onBehalfOf: 'user:default/ann' }),
    ).toThrow(/test\.services/);
    expect(() =>
      actors.resolve({ credentials: mockCredentials.none() }),
    ).toThrow(/test\.services/);
  });
});
