import { entityPath, fillPath, queryString } from './paths';

describe('paths', () => {
  it('reads an entity ref in either form, with the default namespace', () => {
    const path = { kind: 'component', namespace: 'default', name: 'a' };
    expect(entityPath('component:a')).toEqual(path);
    expect(entityPath(path)).toEqual(path);
  });

  it('encodes each value of a path', () => {
    expect(fillPath('/lenses/:id/x', { id: 'a/b c' })).toBe(
      '/lenses/a%2Fb%20c/x',
    );
  });

  it('leaves out what is not there, and repeats the name of a list', () => {
    expect(queryString({ cursor: undefined })).toBe('');
    expect(queryString({ owner: ['group:a', 'group:b'], limit: 5 })).toBe(
      '?owner=group%3Aa&owner=group%3Ab&limit=5',
    );
  });
});
