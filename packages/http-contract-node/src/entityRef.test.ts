import { NotFoundError } from '@backstage/errors';
import { entityRefOf } from './entityRef';

describe('entityRefOf', () => {
  it('is the ref of the entity, whatever its case and script', () => {
    const params = { kind: 'Component', namespace: 'Default', name: 'Größe.1' };
    expect(entityRefOf(params)).toBe('component:default/größe.1');
  });

  it.each(['.', '..', 'a/b', 'a\\b', 'a b', 'a:b', 'a?b', 'a#b', 'a%2Fb', ''])(
    'names nothing with %j in it',
    part => {
      const fine = { kind: 'component', namespace: 'default', name: 'a' };
      for (const key of ['kind', 'namespace', 'name']) {
        expect(() => entityRefOf({ ...fine, [key]: part })).toThrow(
          NotFoundError,
        );
      }
    },
  );
});
