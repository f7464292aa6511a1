import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { listMilestones } from '../../database/operations/milestones';
import { findPlan } from '../../database/operations/plan';
import {
  FleetVisibility,
  isSaid,
  ReviewKey,
  StoredAcceptance,
  StoredReview,
} from '../../model';
import { modelsOf, ReportFacts } from '../../reports';
import { EvidenceState } from '../evidence/types';
import { presentEvidence } from '../evidence/presentEvidence';
import { presentAcceptance } from '../plan/presentPlan';
import { readProvided } from '../provisions';
import { ReviewContext } from '../reviews/context';
import { ReviewState } from '../reviews/currentState';
import { deriveState } from '../reviews/deriveState';
import { ReviewPresenter } from '../reviews/ReviewPresenter';
import { readNamed } from './readNamed';

/** More best practices than any lens has. */
const ALL = 10_000;

/** What reports are read from. */
export interface ReportContext extends ReviewContext {
  readonly reviews: { getReview(key: ReviewKey): Promise<ReviewState> };
  readonly evidence: { getEvidence(key: ReviewKey): Promise<EvidenceState> };
  readonly collectors: readonly EvidenceCollector[];
  readonly catalog: CatalogService;
  readonly presenter: ReviewPresenter;
}

/** As many as a chart on paper has room for. */
const MOST_MILESTONES = 15;

/** Reads everything that a report of a review is made of. What of the catalog is named in it is read as the caller. */
export async function readFacts(
  context: ReportContext,
  options: {
    key: ReviewKey;
    entity: Entity;
    credentials: BackstageCredentials;
    /** Providers beyond it are not named. */
    visibility: FleetVisibility;
  },
): Promise<ReportFacts> {
  const { reviews, evidence, collectors, lenses, confirmEveryDays } = context;
  const { key, entity, visibility } = options;
  const [state, found, provided] = await Promise.all([
    reviews.getReview(key),
    evidence.getEvidence(key),
    readProvided(context, { key, visibility, state: 'taken', limit: ALL }),
  ]);
  const { review, answers } = state;
  const lens = await lenses.require({
    id: review.lensId,
    version: review.lensVersion,
  });
  const now = context.now();
  const { scored } = deriveState({
    lens,
    lensIsOld: lenses.isOld(lens),
    review,
    answers,
    confirmEveryDays,
    now,
  });
  const may = { update: false };
  const reply = await context.presenter.state(state, may);
  const { scorecard } = reply;
  const { items, sources } = presentEvidence(found, {
    collectors,
    scorecard,
    may,
  });
  const milestones = await listMilestones({
    db: context.db,
    reviewId: review.id,
    limit: MOST_MILESTONES,
  });
  const { improvements, acceptances } = await findPlan({
    db: context.db,
    reviewId: review.id,
  });
  const { credentials } = options;
  const named = await readNamed(context.catalog, {
    credentials,
    refs: [
      ...relatedRefs(entity),
      ...peopleOf(review),
      ...answers
        .filter(isSaid)
        .flatMap(({ said }) => [said.updatedBy, said.confirmedBy]),
      ...found.disputes.map(({ by }) => by),
      ...improvements.flatMap(({ owner }) => owner ?? []),
      ...acceptances.flatMap(peopleOfAcceptance),
    ],
  });
  const models = await readNamed(context.catalog, {
    credentials,
    refs: [...named.values()].flatMap(modelsOf),
  });
  return {
    entity,
    lens,
    reply,
    scored,
    improvements,
    acceptances: acceptances.map(acceptance => ({
      questionId: acceptance.questionId,
      choiceId: acceptance.choiceId,
      ...presentAcceptance(acceptance, now),
    })),
    milestones,
    evidence: { items, sources },
    provided: provided.items,
    related: new Map([...named, ...models]),
    now,
  };
}

function relatedRefs({ relations = [] }: Entity): string[] {
  return relations
    .filter(({ type }) => ['ownedBy', 'partOf', 'dependsOn'].includes(type))
    .map(({ targetRef }) => targetRef);
}

function peopleOf(review: StoredReview): string[] {
  const { createdBy, updatedBy, submittedBy } = review;
  return [createdBy, updatedBy, submittedBy].flatMap(ref => ref ?? []);
}

function peopleOfAcceptance(acceptance: StoredAcceptance): string[] {
  const { requestedBy, approvedBy, revokedBy, declinedBy } = acceptance;
  return [requestedBy, approvedBy, revokedBy, declinedBy].flatMap(
    ref => ref ?? [],
  );
}
