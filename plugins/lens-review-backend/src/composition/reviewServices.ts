import {
  AuthorizedApplicabilityService,
  AuthorizedMilestoneService,
  AuthorizedReportService,
  AuthorizedReviewService,
  HandedQuestions,
  MilestoneService,
} from '../service';
import { Shared } from './shareServices';

/** What serves the calls on the reviews of one entity. */
export function reviewServices(shared: Shared) {
  const { access, actors, catalog, config, context, presenter } = shared;
  const { reviews, readableLenses: lenses } = shared;
  return {
    applicability: new AuthorizedApplicabilityService({
      applicability: shared.applicability,
      reviews,
      lenses,
      access,
      actors,
      catalog,
      logger: context.logger,
    }),
    milestones: new AuthorizedMilestoneService({
      milestones: new MilestoneService(context),
      access,
      actors,
      lenses,
      presenter,
    }),
    reports: new AuthorizedReportService({
      context: {
        ...context,
        reviews,
        evidence: shared.evidence,
        collectors: shared.evidenceContext.collectors,
        catalog,
        presenter,
      },
      access,
      actors,
      lenses,
    }),
    reviews: new AuthorizedReviewService({
      reviews,
      access,
      actors,
      kinds: config.kinds,
      handed: new HandedQuestions({
        db: context.db,
        claims: shared.claims,
        now: context.now,
      }),
      presenter,
    }),
  };
}
