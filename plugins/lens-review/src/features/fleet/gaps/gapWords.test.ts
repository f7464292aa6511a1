import { gapWords, providersOf } from './gapWords';

it('says how far a best practice is lacking', () => {
  expect(gapWords({ missing: 9, inScope: 12, owners: 5 })).toBe(
    '9 of 12 components with it in scope lack it, in 5 teams',
  );
  expect(gapWords({ missing: 1, inScope: 1, owners: 1 })).toBe(
    '1 of 1 components with it in scope lacks it, in 1 team',
  );
});

it('names what could provide it, shared dependencies first and nothing for one component alone', () => {
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
    { ...gateway, components: 5, how: 'dependency' },
    { ...shop, components: 7, how: 'system' },
  ]);
});
