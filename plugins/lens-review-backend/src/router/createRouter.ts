import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  lensReviewContract,
  openApiDocument,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { jsonBody, refusalBodies } from '@genai-lens/http-contract-node';
import express from 'express';
import Router from 'express-promise-router';
import { version } from '../../package.json';
import {
  AcceptanceListService,
  AuthorizedApplicabilityService,
  AuthorizedEvidenceService,
  AuthorizedFleetService,
  AuthorizedHandoverService,
  AuthorizedPlanService,
  AuthorizedProvisionService,
  AuthorizedLibraryService,
  AuthorizedMilestoneService,
  AuthorizedPushService,
  AuthorizedReportService,
  AuthorizedReviewService,
  AuthorizedTemplateService,
  AuthorizedSubjectService,
  BulkApplicabilityService,
  FleetReportService,
  LensCollectorsService,
} from '../service';
import { bindAnswers } from './answers';
import { bindApplicability } from './applicability';
import { conflictDetails, refusalDetails } from './conflictDetails';
import { bindEvidence } from './evidence';
import { bindEvidencePush } from './evidencePush';
import { bindFleet } from './fleet';
import { bindFleetApplicability } from './fleetApplicability';
import { bindFleetReport } from './fleetReport';
import { bindHandovers } from './handovers';
import { bindLenses } from './lenses';
import { bindPlan } from './plan';
import { bindLensVersions } from './lensVersions';
import { bindMilestones } from './milestones';
import { bindProvided } from './provided';
import { bindProvisions } from './provisions';
import { bindReports } from './reports';
import { bindReviews } from './reviews';
import { bindTemplates } from './templates';
import { bindSubjects } from './subjects';

/** With it a service names the user for whom it writes. */
export const ON_BEHALF_OF_HEADER = 'Lens-Review-On-Behalf-Of';

/** Several times the largest answer that the limits on notes allow. */
const BODY_LIMIT = '256kb';
/** Several times what the AWS tool prints for a whole lens, which repeats the texts of its choices. */
const IMPORT_LIMIT = '4mb';

/** Answers to a whole lens with notes as long as they may be. */
const TEMPLATE_LIMIT = '1mb';

/** Calls that send a whole lens. */
const LENS_PATHS = ['/lenses', '/lenses/validate'];

/** A definition and an overlay of 1 MB each, as texts inside JSON, where a quote takes two bytes. */
const LENS_BODY_LIMIT = '4mb';

/** Serves the HTTP contract. */
export function createRouter(deps: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  library: AuthorizedLibraryService;
  milestones: AuthorizedMilestoneService;
  applicability: AuthorizedApplicabilityService;
  bulkApplicability: BulkApplicabilityService;
  evidence: AuthorizedEvidenceService;
  evidencePush: AuthorizedPushService;
  lensCollectors: LensCollectorsService;
  fleet: AuthorizedFleetService;
  fleetReports: FleetReportService;
  reports: AuthorizedReportService;
  handovers: AuthorizedHandoverService;
  acceptances: AcceptanceListService;
  plan: AuthorizedPlanService;
  provisions: AuthorizedProvisionService;
  reviews: AuthorizedReviewService;
  templates: AuthorizedTemplateService;
  subjects: AuthorizedSubjectService;
}): express.Router {
  const router = Router();
  // The first of the two reads the body; the other finds it read.
  router.post(LENS_PATHS, jsonBody({ limit: LENS_BODY_LIMIT }));
  router.use(
    lensReviewContract.importAnswers.path,
    jsonBody({ limit: IMPORT_LIMIT }),
  );
  router.use('/templates', jsonBody({ limit: TEMPLATE_LIMIT }));
  router.use(jsonBody({ limit: BODY_LIMIT }));
  const document = openApiDocument(lensReviewContract, {
    title: 'Lens review',
    version,
    basePath: '/api/lens-review',
  });
  router.get('/openapi.json', (_req, res) => {
    res.json(document);
  });
  const bindDeps = { ...deps, router, onBehalfOfHeader: ON_BEHALF_OF_HEADER };
  bindLenses(bindDeps, deps);
  bindLensVersions(bindDeps, deps);
  bindApplicability(bindDeps, deps);
  bindReviews(bindDeps, deps);
  bindAnswers(bindDeps, deps);
  bindMilestones(bindDeps, deps);
  bindEvidence(bindDeps, deps);
  bindReports(bindDeps, deps);
  bindHandovers(bindDeps, deps);
  bindPlan(bindDeps, deps);
  bindTemplates(bindDeps, deps);
  bindProvisions(bindDeps, deps);
  bindProvided(bindDeps, deps);
  bindEvidencePush(bindDeps, deps);
  bindSubjects(bindDeps, deps);
  bindFleet(bindDeps, deps);
  bindFleetApplicability(bindDeps, deps);
  bindFleetReport(bindDeps, deps);
  router.use(refusalBodies({ statusCode: 409, detailsOf: conflictDetails }));
  router.use(refusalBodies({ statusCode: 422, detailsOf: refusalDetails }));
  return router;
}
