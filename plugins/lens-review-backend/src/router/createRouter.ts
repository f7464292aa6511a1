import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  lensReviewContract,
  openApiDocument,
} from '@genai-lens/backstage-plugin-lens-review-common';
import express from 'express';
import Router from 'express-promise-router';
import { version } from '../../package.json';
import {
  AuthorizedApplicabilityService,
  AuthorizedEvidenceService,
  AuthorizedFleetService,
  AuthorizedLensService,
  AuthorizedReviewService,
  BulkApplicabilityService,
} from '../service';
import { bindAnswers } from './answers';
import { bindApplicability } from './applicability';
import { conflictBodies } from './errors';
import { bindEvidence } from './evidence';
import { bindFleet } from './fleet';
import { bindFleetApplicability } from './fleetApplicability';
import { bindLenses } from './lenses';
import { bindReviews } from './reviews';

/** Several times the largest answer that the limits on notes allow. */
const BODY_LIMIT = '256kb';

/** Serves the HTTP contract. */
export function createRouter(deps: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  lenses: AuthorizedLensService;
  applicability: AuthorizedApplicabilityService;
  bulkApplicability: BulkApplicabilityService;
  evidence: AuthorizedEvidenceService;
  fleet: AuthorizedFleetService;
  reviews: AuthorizedReviewService;
}): express.Router {
  const router = Router();
  router.use(express.json({ limit: BODY_LIMIT }));
  const document = openApiDocument(lensReviewContract, {
    title: 'Lens review',
    version,
    basePath: '/api/lens-review',
  });
  router.get('/openapi.json', (_req, res) => {
    res.json(document);
  });
  const bindDeps = { ...deps, router };
  bindLenses(bindDeps, deps);
  bindApplicability(bindDeps, deps);
  bindReviews(bindDeps, deps);
  bindAnswers(bindDeps, deps);
  bindEvidence(bindDeps, deps);
  bindFleet(bindDeps, deps);
  bindFleetApplicability(bindDeps, deps);
  router.use(conflictBodies);
  return router;
}
