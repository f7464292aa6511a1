import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { JsonObject } from '@backstage/types';
import catalogModuleGenai from '@genai-lens/backstage-plugin-catalog-backend-module-genai';
import { Knex } from 'knex';
import genaiCatalogPlugin from '../index';
import { genaiApi } from './genaiApi';
import { settled } from './settled';

const KINDS = ['Component', 'Group', 'Model', 'Prompt', 'System'];

/**
 * The real catalog with the real module, beside the real plugin. `files` are written into a folder of their own; those
 * that end in `catalog.yaml` are locations of the catalog. Nothing runs by itself but the catalog.
 */
export async function startPortal(options: {
  /** Plugins number their migrations each for themselves, so each needs a database of its own. */
  databases: { catalog: Knex; 'genai-catalog': Knex };
  files: Readonly<Record<string, string>>;
  /** `genaiCatalog` of the config; `directory` is where the files are. */
  config: (directory: string) => JsonObject;
  features?: readonly BackendFeature[];
}) {
  const { databases } = options;
  const directory = await mkdtemp(path.join(os.tmpdir(), 'portal-'));
  for (const [name, text] of Object.entries(options.files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleGenai,
      genaiCatalogPlugin,
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) =>
          mockServices.database({
            knex:
              plugin.getId() === 'catalog'
                ? databases.catalog
                : databases['genai-catalog'],
          }),
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            rules: [{ allow: KINDS }],
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
            locations: Object.keys(options.files)
              .filter(name => name.endsWith('catalog.yaml'))
              .map(name => ({
                type: 'file',
                target: path.join(directory, name),
              })),
          },
          genaiCatalog: options.config(directory),
        },
      }),
      ...(options.features ?? []),
    ],
  });
  await settled(databases.catalog);
  const entities = async (): Promise<Entity[]> => {
    const base = `http://localhost:${backend.server.port()}/api/catalog`;
    const reply = await fetch(`${base}/entities?order=asc:metadata.name`);
    return reply.json();
  };
  return {
    api: genaiApi(backend.server),
    directory,
    entities,
    /** One line per relation. */
    relations: async () =>
      (await entities()).flatMap(entity =>
        (entity.relations ?? []).map(({ type, targetRef }) =>
          `${stringifyEntityRef(entity)} ${type} ${targetRef}`.replaceAll(
            ':default/',
            ':',
          ),
        ),
      ),
    /** Runs tasks one after the other, and waits for the catalog. */
    run: async (...tasks: string[]) => {
      for (const task of tasks) {
        await scheduler.triggerTask(task);
      }
      await settled(databases.catalog);
    },
    stop: async () => {
      await backend.stop();
      await rm(directory, { recursive: true });
    },
  };
}
