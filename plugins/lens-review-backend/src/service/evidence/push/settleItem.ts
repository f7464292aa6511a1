import { isDeepStrictEqual } from 'node:util';
import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { PushedItem, SettledItem } from './types';

/** In which a push that names no times is taken for the last one, sent again because its reply was lost. */
const RETRY_MS = 60 * 60 * 1000;

/** What becomes of an item, by what its source said last on that best practice. */
export function settleItem(input: {
  item: PushedItem;
  evidence: Evidence;
  last: Evidence | undefined;
  now: Date;
}): SettledItem {
  const { item, evidence, last, now } = input;
  if (!last) {
    return { outcome: 'recorded', evidence };
  }
  if (isRepeat({ item, evidence, last, now })) {
    return { outcome: 'unchanged', evidence: last };
  }
  return evidence.observedAt < last.observedAt
    ? { outcome: 'superseded', evidence: last }
    : { outcome: 'recorded', evidence };
}

function isRepeat(input: {
  item: PushedItem;
  evidence: Evidence;
  last: Evidence;
  now: Date;
}): boolean {
  const { item, evidence, last, now } = input;
  const sameSight =
    item.observedAt === undefined
      ? now.getTime() - Date.parse(last.observedAt) < RETRY_MS
      : evidence.observedAt === last.observedAt;
  // Without an end of its own, what is seen at the same time ends at the same time.
  const sameEnd =
    item.observedAt === undefined && item.expiresAt === undefined
      ? true
      : evidence.expiresAt === last.expiresAt;
  return sameSight && sameEnd && isDeepStrictEqual(said(evidence), said(last));
}

/** All of it but the times. */
function said({ verdict, sentence, link, file, line }: Evidence) {
  return { verdict, sentence, link, file, line };
}
