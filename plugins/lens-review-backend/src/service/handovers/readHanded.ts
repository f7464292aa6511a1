import { MyHandovers } from '@genai-lens/backstage-plugin-lens-review-common';
import { listHanded } from '../../database/operations/handovers';
import { FleetScope } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { ReviewContext } from '../reviews';

/** A page of the questions that are handed to `claims`, over all reviews that the caller may read. */
export async function readHanded(
  { db, now }: ReviewContext,
  options: {
    visibility: FleetScope['visibility'];
    claims: readonly string[];
    cursor?: string;
    limit: number;
  },
): Promise<MyHandovers> {
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
    items: items.map(({ reviewId, ...item }) => item),
    ...(last &&
      found.length > limit && {
        nextCursor: encodeCursor(list, {
          value: last.expiresAt,
          tie: [last.reviewId, last.questionId],
        }),
      }),
  };
}
