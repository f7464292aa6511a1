import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { openApiDocument } from '@genai-lens/http-contract';
import { jsonBody, refusalBodies } from '@genai-lens/http-contract-node';
import express from 'express';
import Router from 'express-promise-router';
import { version } from '../../package.json';
import {
  ContentService,
  CurationConflictError,
  CurationService,
  DetailsService,
  FactsService,
  FeedService,
  LedgerService,
  SourceService,
  UsageService,
} from '../service';
import { bindFeeds } from './feeds';
import { bindModels } from './models';
import { bindPrompts } from './prompts';
import { bindSources } from './sources';

/** With it a service names the user for whom it writes. */
export const ON_BEHALF_OF_HEADER = 'Genai-Catalog-On-Behalf-Of';

const BODY_LIMIT = '256kb';
/** promptfoo writes down every question and every answer. */
const EVALUATIONS_LIMIT = '20mb';
const EVALUATIONS_PATH =
  '/(prompts|models)/:namespace/:name/versions/:version/evaluations';

/** Serves the HTTP contract. */
export function createRouter(deps: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  content: ContentService;
  curation: CurationService;
  details: DetailsService;
  facts: FactsService;
  feed: FeedService;
  ledger: LedgerService;
  sources: SourceService;
  usage: UsageService;
}): express.Router {
  const router = Router();
  router.use(EVALUATIONS_PATH, jsonBody({ limit: EVALUATIONS_LIMIT }));
  router.use(jsonBody({ limit: BODY_LIMIT }));
  router.get('/openapi.json', (_req, res) => {
    res.json(
      openApiDocument(genaiCatalogContract, {
        title: 'GenAI catalog',
        version,
        basePath: '/api/genai-catalog',
      }),
    );
  });
  const bindDeps = { ...deps, router, onBehalfOfHeader: ON_BEHALF_OF_HEADER };
  bindPrompts(bindDeps, deps);
  bindModels(bindDeps, deps);
  bindSources(bindDeps, deps);
  bindFeeds(bindDeps, deps);
  router.use(
    refusalBodies({
      statusCode: 409,
      detailsOf: error =>
        error instanceof CurationConflictError
          ? { current: error.current }
          : undefined,
    }),
  );
  return router;
}
