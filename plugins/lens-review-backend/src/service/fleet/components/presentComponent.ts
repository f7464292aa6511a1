import {
  FleetComponent,
  Lens,
  Score,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { listTags } from '../../../database/operations/fleetQueries';
import { FleetRow, FleetScope } from '../../../model';
import { FleetContext } from '../context';
import { namedEntity, TitleOf, titlesOf } from '../titles';

/** Rows of the list as the HTTP contract has them. */
export async function presentComponents(
  { db }: FleetContext,
  options: {
    scope: FleetScope;
    lenses: readonly Lens[];
    rows: readonly FleetRow[];
  },
): Promise<FleetComponent[]> {
  const { scope, lenses, rows } = options;
  const { visibility, filters } = scope;
  const [tags, titleOf] = await Promise.all([
    listTags({ db, entityRefs: rows.map(({ entityRef }) => entityRef) }),
    titlesOf({ db, visibility, entityRefs: rows.flatMap(refsOf) }),
  ]);
  return rows.map(row => ({
    ...presentEntity(row, titleOf),
    tags: [...(tags.get(row.entityRef) ?? [])],
    lensId: row.lensId,
    ...presentReview(row),
    pillar: presentPillar(row, {
      pillarId: filters.pillar,
      lens: lenses.find(({ id }) => id === row.lensId),
    }),
  }));
}

function refsOf({ owners, system, domain }: FleetRow): string[] {
  return [...owners, system, domain].flatMap(ref => ref ?? []);
}

function presentEntity(row: FleetRow, titleOf: TitleOf) {
  const { entityRef, title, type, lifecycle, system, domain } = row;
  const owners = row.owners.map(ref => namedEntity(ref, titleOf));
  return {
    entityRef,
    title,
    type,
    lifecycle,
    owner: owners.at(0),
    owners,
    system: system === undefined ? undefined : namedEntity(system, titleOf),
    domain: domain === undefined ? undefined : namedEntity(domain, titleOf),
  };
}

function presentReview({ review, coveredBy }: FleetRow) {
  if (!review && coveredBy !== undefined) {
    return { status: 'complete' as const, staleReasons: [], coveredBy };
  }
  if (!review) {
    return { status: 'none' as const, staleReasons: [] };
  }
  return {
    status: review.status,
    staleReasons: [...review.staleReasons],
    lensVersion: review.lensVersion,
    updatedAt: review.updatedAt,
    submittedAt: review.submittedAt,
    scorecard: presentScore(review.score),
    providedPractices: review.providedPractices,
  };
}

function presentPillar(
  { review }: FleetRow,
  { pillarId, lens }: { pillarId?: string; lens?: Lens },
): FleetComponent['pillar'] {
  const score = review?.pillar;
  if (pillarId === undefined || !score) {
    return undefined;
  }
  const pillar = lens?.pillars.find(({ id }) => id === pillarId);
  const name = pillar?.name ?? pillarId;
  return { pillarId, name, ...presentScore(score) };
}

function presentScore(score: Score): NonNullable<FleetComponent['scorecard']> {
  return {
    ...score,
    riskCounts: { ...score.riskCounts },
    openPractices: { ...score.openPractices },
    acceptedPractices: { ...score.acceptedPractices },
  };
}
