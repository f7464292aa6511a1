import { randomUUID } from 'node:crypto';
import catalogModuleGenai from '@genai-lens/backstage-plugin-catalog-backend-module-genai';
import genaiCatalogPlugin from '../src';
import { PlainVault } from '../src/encryption';
import { runPass } from '../src/ledger';
import { enrichModel } from '../src/sources';
import { BENCH_SETTINGS, benchSource } from './assets';
import { servicesOf, startBackend } from './backend';
import { Load } from './loads';

/** Prompts and models on their whole way: source, ledger, change feed over HTTP, provider, catalog. */
export async function loadAssets(count: number): Promise<Load> {
  const ledger = servicesOf('genai-catalog');
  const backend = await startBackend([
    catalogModuleGenai,
    genaiCatalogPlugin,
    ledger.feature,
  ]);
  return {
    catalog: backend.catalog,
    steps: [
      {
        name: 'source and ledger',
        run: async () => {
          const { outcome, error } = await runPass(
            {
              db: ledger.get().db,
              vault: new PlainVault(),
              settings: new Map([[BENCH_SETTINGS.id, BENCH_SETTINGS]]),
              newId: randomUUID,
              openFactsOf: enrichModel,
            },
            {
              sourceId: BENCH_SETTINGS.id,
              source: benchSource(count),
              signal: new AbortController().signal,
              now: new Date(),
            },
          );
          if (outcome !== 'done') {
            throw new Error(`The reading ended as ${outcome}: ${error}`);
          }
        },
      },
      {
        name: 'feed and provider',
        run: () => backend.run('genai-catalog-ledger:follow'),
      },
    ],
    stop: backend.stop,
  };
}
