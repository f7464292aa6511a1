import { startTestBackend } from '@backstage/backend-test-utils';
import {
  CatalogProcessingExtensionPoint,
  catalogProcessingExtensionPoint,
  PlaceholderResolver,
} from '@backstage/plugin-catalog-node';
import { daysFromStart } from './daysFromStart';
import { demoCatalogModule } from './demoCatalogModule';

const start = new Date('2026-11-20T12:00:00Z');

function resolve(resolver: PlaceholderResolver, value: number | string) {
  return resolver({
    key: 'daysFromStart',
    value,
    baseUrl: 'file:/models.yaml',
    read: async () => Buffer.from(''),
    resolveUrl: url => url,
    emit: () => {},
  });
}

describe('daysFromStart', () => {
  it.each([
    [0, '2026-11-20'],
    [60, '2027-01-19'],
    [-45, '2026-10-06'],
  ])('%p days are %s', async (days, date) => {
    expect(await resolve(daysFromStart(start), days)).toBe(date);
  });

  it.each(['60', 1.5])('refuses %p', async value => {
    await expect(resolve(daysFromStart(start), value)).rejects.toThrow(
      '$daysFromStart: a whole number of days',
    );
  });
});

describe('demoCatalogModule', () => {
  it('gives the catalog the placeholder', async () => {
    const resolvers = new Map<string, PlaceholderResolver>();
    const processing: Partial<CatalogProcessingExtensionPoint> = {
      addPlaceholderResolver: (key, resolver) => resolvers.set(key, resolver),
    };
    await startTestBackend({
      extensionPoints: [[catalogProcessingExtensionPoint, processing]],
      features: [demoCatalogModule],
    });
    expect([...resolvers.keys()]).toEqual(['daysFromStart']);
  });
});
