import {
  findQuestion,
  MyHandovers,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Handed, listHanded } from '../../database/operations/handovers';
import { FleetScope } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { ReviewContext } from '../reviews';

/** A page of the questions that are handed to `claims`, over all reviews that the caller may read. */
export async function readHanded(
  context: ReviewContext,
  options: {
    visibility: FleetScope['visibility'];
    claims: readonly string[];
    cursor?: string;
    limit: number;
  },
): Promise<MyHandovers> {
  const { db, now } = context;
  const { visibility, claims, cursor, limit } = options;
  const list = { claims };
  const position =
    cursor === undefined
      ? undefined
      : decodeCursor(list, cursor, { value: 'string', ties: 2 });
  const found = await listHanded({
    db,
    visibility,
    claims,
    now: now().toISOString(),
    after: position && {
      expiresAt: String(position.value),
      reviewId: position.tie[0],
      questionId: position.tie[1],
    },
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await Promise.all(items.map(item => present(context, item))),
    ...(last &&
      found.length > limit && {
        nextCursor: encodeCursor(list, {
          value: last.expiresAt,
          tie: [last.reviewId, last.questionId],
        }),
      }),
  };
}

async function present(
  { lenses }: ReviewContext,
  { reviewId, lensVersion, ...item }: Handed,
): Promise<MyHandovers['items'][number]> {
  const lens = await lenses.require({ id: item.lensId, version: lensVersion });
  const question = findQuestion(lens, item.questionId);
  const questionTitle = question?.subject ?? question?.title;
  return { ...item, questionTitle: questionTitle ?? item.questionId };
}
