import { decodeCursor, encodeCursor } from '../cursor';
import { PracticeRank } from '../practices';

/** A cursor for the gaps after the one with this rank. */
export function encodeGapCursor(list: object, rank: PracticeRank): string {
  const { weight, missing, choiceId, questionId } = rank;
  return encodeCursor(list, {
    value: weight,
    tie: [String(missing), choiceId, questionId],
  });
}

/** What `encodeGapCursor` wrote. */
export function decodeGapCursor(list: object, cursor: string): PracticeRank {
  const { value, tie } = decodeCursor(list, cursor, {
    value: 'number',
    ties: 3,
  });
  const [missing, choiceId, questionId] = tie;
  return {
    weight: Number(value),
    missing: Number(missing),
    choiceId,
    questionId,
  };
}
