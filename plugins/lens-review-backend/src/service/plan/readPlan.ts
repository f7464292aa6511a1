import {
  findQuestion,
  Plan,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  Assigned,
  countAssigned,
  listAssigned,
  positionOf,
} from '../../database/operations/plan';
import { FleetScope } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { PlanContext } from './context';

/** A page of what `owners` are to close, over all reviews that the caller may read. */
export async function readPlan(
  context: PlanContext,
  options: {
    visibility: FleetScope['visibility'];
    owners: readonly string[];
    cursor?: string;
    limit: number;
  },
): Promise<Plan> {
  const { db, now } = context;
  const { visibility, owners, cursor, limit } = options;
  const list = { owners };
  const position =
    cursor === undefined
      ? undefined
      : decodeCursor(list, cursor, { value: 'string', ties: 2 });
  const after = position && {
    due: String(position.value),
    reviewId: position.tie[0],
    choice: position.tie[1],
  };
  const question = { db, visibility, owners };
  const [found, totalItems] = await Promise.all([
    listAssigned({ ...question, after, limit: limit + 1 }),
    countAssigned(question),
  ]);
  const today = now().toISOString().slice(0, 10);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await Promise.all(items.map(item => present(context, item, today))),
    ...(last && found.length > limit && { nextCursor: cursorOf(list, last) }),
    totalItems,
  };
}

function cursorOf(list: object, last: Assigned): string {
  const { due, reviewId, choice } = positionOf(last);
  return encodeCursor(list, { value: due, tie: [reviewId, choice] });
}

async function present(
  { lenses }: PlanContext,
  item: Assigned,
  today: string,
): Promise<Plan['items'][number]> {
  const { entityRef, title, lensId, lensVersion } = item;
  const { questionId, choiceId } = item;
  const lens = await lenses.require({ id: lensId, version: lensVersion });
  const choice = findQuestion(lens, questionId)?.choices.find(
    ({ id }) => id === choiceId,
  );
  if (!choice) {
    throw new Error(`Lens ${lensId} ${lensVersion} has no ${choiceId}`);
  }
  const { status, owner, dueAt, ticketUrl } = item;
  return {
    entityRef,
    title,
    lensId,
    questionId,
    choiceId,
    practiceTitle: choice.title,
    documentedRisk: choice.documentedRisk,
    status,
    owner,
    dueAt,
    overdue: dueAt !== undefined && dueAt < today,
    ticketUrl,
  };
}
