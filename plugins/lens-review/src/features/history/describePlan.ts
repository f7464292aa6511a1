import { parseEntityRef } from '@backstage/catalog-model';
import {
  HistoryEntry,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { dayWords } from '../../components';
import { Change, compareWords } from './change';

type Recorded = HistoryEntry['to'];

const STATUS: Readonly<Record<string, string>> = {
  open: 'Not begun',
  'in-progress': 'In progress',
  done: 'Done',
  requested: 'Asked for',
  accepted: 'Accepted',
};

/** Title of the best practice that an entry plans for or accepts the risk of; undefined where it is about neither. */
export function plannedPractice(
  { type, to }: Pick<HistoryEntry, 'type' | 'to'>,
  question: Question | undefined,
): string | undefined {
  if (type !== 'improvement-planned' && !type.startsWith('acceptance-')) {
    return undefined;
  }
  const choiceId = textOf(to, 'choiceId');
  const choice = question?.choices.find(({ id }) => id === choiceId);
  return choice?.title ?? choiceId;
}

/** Who closes a best practice, by when, and how far that is. */
export function describeImprovement({
  from,
  to,
}: Pick<HistoryEntry, 'from' | 'to'>): readonly Change[] {
  const compare = (
    what: string,
    words: (record: Recorded) => string | undefined,
  ) =>
    compareWords(
      what,
      from && (words(from) ?? 'None'),
      words(to) ?? 'None',
    ).filter(({ from: was, to: is }) => was !== undefined || !isNothing(is));
  return [
    ...compare('Owner', record => nameOf(textOf(record, 'owner'))),
    ...compare('Due', record => dayOf(textOf(record, 'dueAt'))),
    ...compare('Status', record => STATUS[textOf(record, 'status') ?? '']),
    ...compare('Ticket', record => textOf(record, 'ticketUrl')),
  ];
}

/** Whether a risk is accepted, until when and why. */
export function describeAcceptance({
  type,
  from,
  to,
}: Pick<HistoryEntry, 'type' | 'from' | 'to'>): readonly Change[] {
  const what = 'Risk';
  const before = STATUS[textOf(from, 'status') ?? ''];
  if (type === 'acceptance-revoked') {
    return [{ what, from: before, to: 'Not accepted' }];
  }
  if (type === 'acceptance-declined') {
    return [{ what, from: before, to: 'Declined' }, ...reasonOf(to)];
  }
  const until = dayOf(textOf(to, 'expiresAt'));
  const status = STATUS[textOf(to, 'status') ?? ''] ?? 'Accepted';
  return [
    { what, from: before, to: until ? `${status} until ${until}` : status },
    ...reasonOf(to),
  ];
}

/** Who else may answer a question, until when, and what they were told. */
export function describeHandover({
  from,
  to,
}: Pick<HistoryEntry, 'from' | 'to'>): readonly Change[] {
  const who = (record: Recorded) =>
    nameOf(textOf(record, 'to')) ?? 'Who may change the review, alone';
  const until = dayOf(textOf(to, 'expiresAt'));
  const message = textOf(to, 'message');
  return [
    ...compareWords('Who may answer', from && who(from), who(to)),
    ...(until
      ? compareWords('Until', dayOf(textOf(from, 'expiresAt')), until)
      : []),
    ...(message
      ? compareWords('Message', textOf(from, 'message'), message)
      : []),
  ];
}

/** What was so before anything was planned is no news. */
function isNothing(words: string): boolean {
  return words === 'None' || words === STATUS.open;
}

function reasonOf(to: Recorded): readonly Change[] {
  const reason = textOf(to, 'reason');
  return reason ? [{ what: 'Reason', to: reason }] : [];
}

function textOf(record: Recorded, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}

function nameOf(ref: string | undefined): string | undefined {
  return ref && parseEntityRef(ref).name;
}

function dayOf(time: string | undefined): string | undefined {
  return time && dayWords(time);
}
