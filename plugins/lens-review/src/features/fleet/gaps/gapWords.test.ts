import { gapWords, providersOf } from './gapWords';

it('says how far a best practice is lacking', () => {
  expect(gapWords({ missing: 9, inScope: 12, owners: 5 })).toBe(
    '9 of 12 components with it in scope lack it, in 5 teams',
  );
  expect(gapWords({ missing: 1, inScope: 1, owners: 1 })).toBe(
    '1 of 1 components with it in scope lacks it, in 1 team',
  );
});

it('names what could provide it for the most first, and nothing for one component alone', () => {
  const gateway = { entityRef: 'component:default/gateway', title: 'Gateway' };
  const shop = { entityRef: 'system:default/shop', title: 'Shop' };
  const care = { entityRef: 'system:default/care', title: 'Care' };
  expect(
    providersOf({
      systems: [
        { ...shop, missing: 7 },
        { ...care, missing: 1 },
      ],
      sharedDependencies: [{ ...gateway, components: 5 }],
    }),
  ).toEqual([
    { ...shop, components: 7, how: 'system' },
    { ...gateway, components: 5, how: 'dependency' },
  ]);
});

it('names no model or prompt, which provide nothing, and four at most', () => {
  const named = (entityRef: string) => ({ entityRef, title: entityRef });
  const systems = ['a', 'b', 'c', 'd'].map(name => ({
    ...named(`system:default/${name}`),
    missing: 5,
  }));
  const refs = providersOf({
    systems,
    sharedDependencies: [
      { ...named('model:default/large'), components: 90 },
      { ...named('prompt:default/tone'), components: 80 },
      { ...named('component:default/gateway'), components: 70 },
    ],
  }).map(({ entityRef }) => entityRef);
  expect(refs).toEqual([
    'component:default/gateway',
    ...systems.slice(0, 3).map(({ entityRef }) => entityRef),
  ]);
});
