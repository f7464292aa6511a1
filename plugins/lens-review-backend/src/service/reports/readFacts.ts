import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { FleetVisibility, isSaid, ReviewKey, StoredReview } from '../../model';
import { ReportFacts } from '../../reports';
import { EvidenceState } from '../evidence/types';
import { presentEvidence } from '../evidence/presentEvidence';
import { readProvided } from '../provisions';
import { ReviewContext } from '../reviews/context';
import { ReviewState } from '../reviews/currentState';
import { deriveState } from '../reviews/deriveState';
import { ReviewPresenter } from '../reviews/ReviewPresenter';

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
  const related = await readRelated(context, options, [
    ...relatedRefs(entity),
    ...peopleOf(review),
    ...answers
      .filter(isSaid)
      .flatMap(({ said }) => [said.updatedBy, said.confirmedBy]),
    ...found.disputes.map(({ by }) => by),
  ]);
  return {
    entity,
    lens,
    reply,
    scored,
    evidence: { items, sources },
    provided: provided.items,
    related,
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

/** Those of them that the caller may see. */
async function readRelated(
  { catalog }: ReportContext,
  { credentials }: { credentials: BackstageCredentials },
  refs: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  // A service that writes has a subject, which is no ref.
  const entityRefs = [...new Set(refs)].filter(ref =>
    /^[a-z]+:[^/:]+\/[^/:]+$/i.test(ref),
  );
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs },
    { credentials },
  );
  return new Map(
    items.flatMap(item =>
      item ? [[stringifyEntityRef(item), item] as const] : [],
    ),
  );
}
