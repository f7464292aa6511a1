import { AcceptanceList } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countAcceptances,
  FoundAcceptance,
  listAcceptances,
  positionOfAcceptance,
} from '../../database/operations/plan';
import { DecidableRequests, FleetScope } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { titlesOf } from '../fleet/titles';
import { PlanContext } from './context';
import { AcceptancePresenter } from './AcceptancePresenter';

/** A page of the risks of a scope that are accepted, or asked to be. */
export async function readAcceptances(
  context: PlanContext,
  options: {
    scope: FleetScope;
    status: 'requested' | 'accepted';
    decidable?: DecidableRequests;
    cursor?: string;
    limit: number;
    presenter: AcceptancePresenter;
  },
): Promise<AcceptanceList> {
  const { db, now } = context;
  const { scope, status, decidable, cursor, limit, presenter } = options;
  const list = {
    ...scope.filters,
    status,
    lenses: scope.lensIds,
    by: decidable?.userRef,
  };
  const position =
    cursor === undefined
      ? undefined
      : decodeCursor(list, cursor, { value: 'string', ties: 2 });
  const after = position && {
    at: String(position.value),
    reviewId: position.tie[0],
    choice: position.tie[1],
  };
  const question = {
    db,
    scope,
    status,
    decidable,
    now: now().toISOString(),
  };
  const [found, totalItems] = await Promise.all([
    listAcceptances({ ...question, after, limit: limit + 1 }),
    countAcceptances(question),
  ]);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const titleOf = await titlesOf({
    db,
    visibility: scope.visibility,
    entityRefs: page.flatMap(({ owners }) => owners),
  });
  return {
    items: await Promise.all(
      page.map(item => presenter.present(item, titleOf)),
    ),
    ...(last && found.length > limit && { nextCursor: nextOf(last) }),
    totalItems,
  };

  function nextOf(item: FoundAcceptance): string {
    const { at, reviewId, choice } = positionOfAcceptance(item, status);
    return encodeCursor(list, { value: at, tie: [reviewId, choice] });
  }
}
