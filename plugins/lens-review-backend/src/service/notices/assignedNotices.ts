import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { listHandovers } from '../../database/operations/handovers';
import { listPlaces } from '../../database/operations/notices';
import { findPlan } from '../../database/operations/plan';
import {
  HistoryEvent,
  HistoryEventType,
  NoticePlace,
  StoredAcceptance,
} from '../../model';
import { isOver } from '../plan/acceptanceStatus';
import { practiceItem, questionItem, subjectOf } from './practiceItem';
import { Notice, NoticeContext } from './types';

/** Writes of which somebody is told at once. */
export const TOLD_AT_ONCE: readonly HistoryEventType[] = [
  'improvement-planned',
  'question-handed-over',
  'acceptance-requested',
];

/** A write, with where it was written. */
interface Written {
  readonly event: HistoryEvent;
  readonly place: NoticePlace;
  readonly lens: Lens;
}

/** What people are given to do by these writes, as far as it is still theirs to do. */
export async function assignedNotices(
  context: NoticeContext,
  events: readonly HistoryEvent[],
): Promise<Notice[]> {
  const told = events.filter(({ type }) => TOLD_AT_ONCE.includes(type));
  const reviewIds = [...new Set(told.map(({ reviewId }) => reviewId))];
  const places = await listPlaces({ db: context.db, reviewIds });
  const notices: Notice[] = [];
  for (const event of told) {
    const place = places.find(({ reviewId }) => reviewId === event.reviewId);
    if (place) {
      const { lensId: id, lensVersion: version } = place;
      const lens = await context.lenses.require({ id, version });
      notices.push(...(await noticesOf(context, { event, place, lens })));
    }
  }
  return notices;
}

async function noticesOf(
  context: NoticeContext,
  written: Written,
): Promise<Notice[]> {
  switch (written.event.type) {
    case 'improvement-planned':
      return planned(context, written);
    case 'question-handed-over':
      return handedOver(context, written);
    case 'acceptance-requested':
      return requested(context, written);
    default:
      return [];
  }
}

async function planned(
  { db }: NoticeContext,
  { event, place, lens }: Written,
): Promise<Notice[]> {
  const owner = textOf(event.to, 'owner');
  if (!owner || owner === textOf(event.from, 'owner')) {
    return [];
  }
  const { improvements } = await findPlan({ db, reviewId: place.reviewId });
  const theirs = improvements.filter(
    item => item.owner === owner && item.status !== 'done',
  );
  return theirs
    .filter(
      ({ questionId, choiceId }) =>
        questionId === event.questionId &&
        choiceId === textOf(event.to, 'choiceId'),
    )
    .map(item => ({
      kind: 'assigned',
      place,
      lensName: lens.name,
      subject: subjectOf(item),
      occasion: event.at,
      recipients: [owner],
      except: [event.by],
      // The newest first, and what is theirs already: one message stands for all of it.
      items: [item, ...theirs.filter(other => other !== item)].map(each =>
        practiceItem(lens, each, each.dueAt),
      ),
    }));
}

async function handedOver(
  { db, now }: NoticeContext,
  { event, place, lens }: Written,
): Promise<Notice[]> {
  const handovers = await listHandovers({
    db,
    reviewId: place.reviewId,
    now: now().toISOString(),
  });
  const to = textOf(event.to, 'to');
  const isNews = to !== textOf(event.from, 'to');
  const theirs = isNews ? handovers.filter(item => item.to === to) : [];
  return theirs
    .filter(({ questionId }) => questionId === event.questionId)
    .map(item => ({
      kind: 'handed-over',
      place,
      lensName: lens.name,
      subject: item.questionId,
      occasion: event.at,
      recipients: [item.to],
      except: [event.by],
      items: [item, ...theirs.filter(other => other !== item)].map(
        ({ questionId }) => questionItem(lens, { questionId }),
      ),
    }));
}

async function requested(
  context: NoticeContext,
  { event, place, lens }: Written,
): Promise<Notice[]> {
  const { db, now } = context;
  const { acceptances } = await findPlan({ db, reviewId: place.reviewId });
  return acceptances
    .filter(
      item =>
        item.questionId === event.questionId &&
        item.choiceId === textOf(event.to, 'choiceId') &&
        item.status === 'requested' &&
        !isOver(item, now()),
    )
    .map(item => ({
      kind: 'acceptance-requested',
      place,
      lensName: lens.name,
      subject: subjectOf(item),
      occasion: event.at,
      ...approversOf(context, { item, place, lens }),
      items: [practiceItem(lens, item)],
    }));
}

/** Who may approve: see `whyNotApprove`. A high risk is not accepted by those who own the entity. */
function approversOf(
  { approvers }: NoticeContext,
  on: { item: StoredAcceptance; place: NoticePlace; lens: Lens },
): Pick<Notice, 'recipients' | 'except'> {
  const { item, place, lens } = on;
  const question = findQuestion(lens, item.questionId);
  const groups =
    approvers.byPillar.get(question?.pillarId ?? '') ?? approvers.otherwise;
  const practice = question?.choices.find(({ id }) => id === item.choiceId);
  return practice?.documentedRisk === 'HIGH'
    ? { recipients: groups, except: [item.requestedBy, ...place.owners] }
    : {
        recipients: groups.length > 0 ? groups : place.owners,
        except: [item.requestedBy],
      };
}

/** A text of what the history kept. */
function textOf(recorded: object | undefined, key: string): string | undefined {
  const value = new Map(Object.entries(recorded ?? {})).get(key);
  return typeof value === 'string' ? value : undefined;
}
