import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createBackendPlugin,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { assetResourceRef } from '@genai-lens/backstage-plugin-genai-catalog-node';
import { ActorResolver } from '@genai-lens/http-contract-node';
import { readGenaiCatalogConfig } from './config';
import { openDatabase } from './database/openDatabase';
import { ContentVault, LockedVault } from './encryption';
import { CatalogFollower } from './follow';
import { LedgerContext, openVault } from './ledger';
import { AssetAccess, registerPermissions } from './permissions';
import { SourceReader } from './readings';
import { createRouter, ON_BEHALF_OF_HEADER } from './router';
import { scheduleTasks } from './scheduleTasks';
import {
  BasicPermissions,
  ContentService,
  CurationService,
  DetailsService,
  FactsService,
  FeedService,
  LedgerService,
  SourceService,
  UsageService,
} from './service';
import { enrichModel, readSources, sourceTypes } from './sources';

/** Prompts and models, pulled from where they live, with an immutable record of their versions. */
export const genaiCatalogPlugin = createBackendPlugin({
  pluginId: 'genai-catalog',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({ database, httpRouter, lifecycle, scheduler, ...deps }) {
        const { auth, catalog, logger, permissionsRegistry, rootConfig } = deps;
        const now = () => new Date();
        const config = readGenaiCatalogConfig(rootConfig);
        const sources = readSources({
          config: rootConfig,
          services: { ...deps, workingDirectory: process.cwd() },
          types: sourceTypes,
        });
        const db = await openDatabase(database);
        registerPermissions({ permissionsRegistry, db });
        const keys = config.encryptionKeys;
        const vault = await openVault({ db, keys });
        reportLock(vault, logger);
        const ledger: LedgerContext = {
          db,
          vault,
          settings: new Map(
            sources.map(({ settings }) => [settings.id, settings]),
          ),
          newId: randomUUID,
          openFactsOf: enrichModel,
        };
        const reader = new SourceReader({ ledger, sources, logger, now });
        lifecycle.addShutdownHook(() => reader.stop());
        const context = {
          ...deps,
          ledger,
          now,
          reader,
          access: new AssetAccess({
            ...deps,
            db,
            rules: permissionsRegistry.getPermissionRuleset(assetResourceRef),
            contentReaders: config.contentReaders,
          }),
          actors: new ActorResolver({
            auth,
            header: ON_BEHALF_OF_HEADER,
            writingServices: config.writingServices,
            configKey: 'genaiCatalog.services',
          }),
          basicPermissions: new BasicPermissions(deps),
        };
        httpRouter.use(
          createRouter({
            ...deps,
            content: new ContentService(context),
            curation: new CurationService(context),
            details: new DetailsService(context),
            facts: new FactsService(context),
            feed: new FeedService(context),
            ledger: new LedgerService(context),
            sources: new SourceService(context),
            usage: new UsageService(context),
          }),
        );
        await scheduleTasks({
          scheduler,
          reader,
          follower: new CatalogFollower({ ledger, catalog, auth, now }),
          ledger,
          keys,
          logger,
          now,
        });
      },
    });
  },
});

function reportLock(vault: ContentVault, logger: LoggerService): void {
  if (vault instanceof LockedVault) {
    logger.error(
      `${vault.problem.message} (genaiCatalog.encryption.keys): texts are neither read nor written`,
    );
  }
}
