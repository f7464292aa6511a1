import path from 'node:path';
import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { settled } from './settled';

const KINDS =
  'AiResource API Component Domain Group Location Model Prompt Resource System Template User';

/** The real catalog, fed by files of this package. `errors` holds what went wrong with which entity. */
export async function startCatalog(options: {
  knex: Knex;
  /** Names of files among the fixtures. */
  files?: readonly string[];
  features?: readonly BackendFeature[];
  /** `catalog.genai` of the config; the ledger is not followed unless it says so. */
  genai?: JsonObject;
  /** Kinds that `catalog.rules` allows; all by default. */
  allow?: string[];
}) {
  const errors: Record<string, string> = {};
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      errorCollector(errors),
      mockServices.database.factory({ knex: options.knex }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            genai: { provider: { enabled: false }, ...options.genai },
            rules: [{ allow: options.allow ?? KINDS.split(' ') }],
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
            locations: (options.files ?? []).map(file => ({
              type: 'file',
              target: path.resolve(__dirname, '../__fixtures__', file),
            })),
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  await settled(options.knex);
  return {
    errors,
    entities: () => readEntities(backend.server.port()),
    relations: async () =>
      relationsOf(await readEntities(backend.server.port())),
    settled: () => settled(options.knex),
    stop: () => backend.stop(),
  };
}

function errorCollector(collected: Record<string, string>) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-errors',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.setOnProcessingErrorHandler(
            ({ unprocessedEntity, errors }) => {
              collected[stringifyEntityRef(unprocessedEntity)] = errors
                .map(error => String(error))
                .join('; ');
            },
          );
        },
      });
    },
  });
}

async function readEntities(port: number): Promise<Entity[]> {
  const response = await fetch(
    `http://localhost:${port}/api/catalog/entities?order=asc:metadata.name`,
  );
  return response.json();
}

/** One sorted line per relation, leaving out what the locations of the test itself generate. */
function relationsOf(entities: Entity[]): string[] {
  return entities
    .flatMap(entity =>
      (entity.relations ?? []).map(
        ({ type, targetRef }) =>
          `${stringifyEntityRef(entity)} ${type} ${targetRef}`,
      ),
    )
    .map(line => line.replaceAll(':default/', ':'))
    .sort();
}
