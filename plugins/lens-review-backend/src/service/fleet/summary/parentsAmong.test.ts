import { parentsAmong } from './parentsAmong';

const parents = (above: Record<string, string[]>, groups: string[]) =>
  Object.fromEntries(parentsAmong(groups, group => above[group] ?? []));

describe('parentsAmong', () => {
  it('is the group right above, where it is told of', () => {
    const above = { web: ['sales'], sales: ['company'], data: ['elsewhere'] };
    expect(parents(above, ['web', 'sales', 'data', 'company'])).toEqual({
      web: 'sales',
      sales: 'company',
    });
  });

  it('is the first of several', () => {
    const above = { web: ['hidden', 'product', 'sales'] };
    expect(parents(above, ['web', 'sales', 'product'])).toEqual({
      web: 'product',
    });
  });

  it('never leads back, whatever the catalog says', () => {
    const above = { a: ['b'], b: ['c'], c: ['a'], d: ['d'] };
    expect(parents(above, ['a', 'b', 'c', 'd'])).toEqual({ a: 'b', b: 'c' });
  });
});
