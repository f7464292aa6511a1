import { toError } from '@backstage/errors';
import {
  claimNotices,
  releaseNotices,
} from '../../database/operations/notices';
import { NoticeClaim } from '../../model';
import { ClaimedNotice, compose, Outgoing } from './compose';
import { Notice, NoticeContext } from './types';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** People whose claims are taken, and whose messages are sent, before the next are. */
const PEOPLE = 50;
/** After so many messages in a row that could not be sent no more are tried. */
const GIVE_UP_AFTER = 3;

/**
 * Tells people, each at most once a week of a subject and of an occasion never again. The claim comes first: of two
 * replicas one sends. Where sending fails the claim is given back and the next run tries again; where the process dies
 * between the two, that message is lost rather than sent twice.
 */
export async function sendNotices(
  context: NoticeContext,
  notices: readonly Notice[],
): Promise<void> {
  const wanted = await addressed(
    context,
    notices.filter(({ kind }) => context.kinds.includes(kind)),
  );
  const people = [...wanted.keys()].sort();
  const attempts = { failedInRow: 0 };
  for (let at = 0; at < people.length; at += PEOPLE) {
    const claims = people
      .slice(at, at + PEOPLE)
      .flatMap(person => [...(wanted.get(person)?.values() ?? [])]);
    await sendTo(context, claims, attempts);
    if (attempts.failedInRow >= GIVE_UP_AFTER) {
      return;
    }
  }
}

async function sendTo(
  context: NoticeContext,
  wanted: readonly ClaimedNotice[],
  attempts: { failedInRow: number },
): Promise<void> {
  const { db, now } = context;
  const at = now();
  const taken = await claimNotices({
    db,
    claims: wanted.map(({ claim }) => claim),
    now: at.toISOString(),
    since: new Date(at.getTime() - WEEK_MS).toISOString(),
  });
  const keys = new Set(taken.map(keyOf));
  for (const outgoing of compose(
    wanted.filter(({ claim }) => keys.has(keyOf(claim))),
  )) {
    await send(context, outgoing, attempts);
  }
}

async function send(
  { db, notifications, logger }: NoticeContext,
  { message, recipients, claims }: Outgoing,
  attempts: { failedInRow: number },
): Promise<void> {
  if (attempts.failedInRow >= GIVE_UP_AFTER) {
    await releaseNotices({ db, claims });
    return;
  }
  try {
    await notifications.send({
      recipients: { type: 'entity', entityRef: [...recipients] },
      payload: message,
    });
    attempts.failedInRow = 0;
  } catch (error) {
    attempts.failedInRow += 1;
    await releaseNotices({ db, claims });
    logger.warn(
      `A notification could not be sent, and will be tried again: ${
        toError(error).message
      }. Where the notifications plugin is not installed, set lensReview.notifications.enabled to false`,
    );
  }
}

/** What is to be told, by person and claim. */
async function addressed(
  { recipients }: NoticeContext,
  notices: readonly Notice[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, ClaimedNotice>>> {
  const people = await recipients.read([
    ...new Set(
      notices.flatMap(notice => [
        ...notice.recipients,
        ...(notice.except ?? []),
      ]),
    ),
  ]);
  const peopleOf = (refs: readonly string[] = []) =>
    new Set(refs.flatMap(ref => people.get(ref) ?? []));
  const wanted = new Map<string, Map<string, ClaimedNotice>>();
  for (const notice of notices) {
    const except = peopleOf(notice.except);
    for (const recipient of peopleOf(notice.recipients)) {
      if (!except.has(recipient)) {
        const claim = toClaim(recipient, notice);
        const claims = wanted.get(recipient) ?? new Map();
        wanted.set(recipient, claims.set(rowOf(claim), { claim, notice }));
      }
    }
  }
  return wanted;
}

function toClaim(
  recipient: string,
  { kind, place, subject, occasion }: Notice,
): NoticeClaim {
  return { recipient, reviewId: place.reviewId, kind, subject, occasion };
}

/** Names the row of a claim: one of each can be asked for at a time, and the latest counts. */
function rowOf({ recipient, reviewId, kind, subject }: NoticeClaim): string {
  return JSON.stringify([recipient, reviewId, kind, subject]);
}

function keyOf(claim: NoticeClaim): string {
  return JSON.stringify([rowOf(claim), claim.occasion]);
}
