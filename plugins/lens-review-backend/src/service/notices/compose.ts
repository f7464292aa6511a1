import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { NoticeClaim } from '../../model';
import { toDigest } from './digest';
import { Told, toMessage } from './messages';
import { Message, Notice, NoticeItem } from './types';

/** Reviews of which a person gets a message each; of more there is one message for all. */
const MOST_MESSAGES = 3;

/** A message, to whom it goes, and the claims that stand for it. */
export interface Outgoing {
  readonly message: Message;
  readonly recipients: readonly string[];
  readonly claims: readonly NoticeClaim[];
}

/** A notice that somebody may be told. */
export interface ClaimedNotice {
  readonly claim: NoticeClaim;
  readonly notice: Notice;
}

/** Puts what each person is told into as few messages as make sense; people with the same one get it together. */
export function compose(claimed: readonly ClaimedNotice[]): Outgoing[] {
  const outgoing = new Map<string, Outgoing>();
  for (const ofPerson of groupBy(claimed, ({ claim, notice }) =>
    JSON.stringify([claim.recipient, notice.kind]),
  )) {
    for (const { message, claims } of messagesOf(ofPerson)) {
      const key = JSON.stringify(message);
      const same = outgoing.get(key);
      outgoing.set(key, {
        message,
        recipients: [
          ...(same?.recipients ?? []),
          ...claims.slice(0, 1).map(({ recipient }) => recipient),
        ],
        claims: [...(same?.claims ?? []), ...claims],
      });
    }
  }
  return [...outgoing.values()];
}

/** Of one person and one kind. */
function messagesOf(
  claimed: readonly ClaimedNotice[],
): { message: Message; claims: NoticeClaim[] }[] {
  const reviews = groupBy(claimed, ({ claim }) => claim.reviewId);
  const kind: NoticeKind | undefined = claimed[0]?.notice.kind;
  if (!kind) {
    return [];
  }
  const claimsOf = (list: readonly ClaimedNotice[]) =>
    list.map(({ claim }) => claim);
  return reviews.length > MOST_MESSAGES
    ? [
        {
          message: toDigest(kind, reviews.flatMap(toTold)),
          claims: claimsOf(claimed),
        },
      ]
    : reviews.flatMap(review =>
        toTold(review).map(told => ({
          message: toMessage(kind, told),
          claims: claimsOf(review),
        })),
      );
}

/** Of one review. */
function toTold(claimed: readonly ClaimedNotice[]): Told[] {
  const [first] = claimed;
  if (!first) {
    return [];
  }
  const { place, lensName, because } = first.notice;
  const items = new Map<string, NoticeItem>();
  for (const item of claimed.flatMap(({ notice }) => notice.items)) {
    const key = JSON.stringify([item.questionId, item.choiceId]);
    items.set(key, items.get(key) ?? item);
  }
  return [{ place, lensName, because, items: [...items.values()] }];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
