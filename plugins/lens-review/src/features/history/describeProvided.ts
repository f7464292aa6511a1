import { parseEntityRef } from '@backstage/catalog-model';
import {
  HistoryEntry,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Change, compareWords } from './change';

type Recorded = HistoryEntry['to'];

/** What something that was taken counts as, by why it counts no longer. */
const COUNTS: Readonly<Record<string, string>> = {
  withdrawn: 'No longer: the provider withdrew it',
  'provider-gone': 'No longer: the provider is not in the catalog any more',
  'not-dependent': 'No longer: nothing here depends on the provider any more',
  'open-at-provider': 'No longer: it is not in place at the provider',
  'contradicted-at-provider': 'No longer: evidence contradicts it there',
  'lost-by-provider': 'No longer: the provider took it from another one',
};

/** Title of the best practice that an entry about provided ones concerns; undefined where it is about something else. */
export function providedPractice(
  { type, from, to }: Pick<HistoryEntry, 'type' | 'from' | 'to'>,
  question: Question | undefined,
): string | undefined {
  if (!type.startsWith('provided-') && !type.startsWith('provision-')) {
    return undefined;
  }
  const choiceId = textOf(to, 'choiceId') ?? textOf(from, 'choiceId');
  const choice = question?.choices.find(({ id }) => id === choiceId);
  return choice?.title ?? choiceId;
}

/** What an entity provides to others, and what a review takes of what others provide. */
export function describeProvided({
  type,
  from,
  to,
}: Pick<HistoryEntry, 'type' | 'from' | 'to'>): readonly Change[] {
  switch (type) {
    case 'provision-saved':
      return [
        ...said(
          'Statement',
          textOf(from, 'statement'),
          textOf(to, 'statement'),
        ),
        ...said('Link', textOf(from, 'link'), textOf(to, 'link')),
      ];
    case 'provided-taken':
      return [
        ...said('Provider', undefined, nameOf(to)),
        ...said('Statement', undefined, textOf(to, 'statement')),
      ];
    case 'provided-overridden':
      return said('Reason', undefined, textOf(to, 'reason'));
    case 'provided-changed':
      return [
        ...said('Provider', undefined, nameOf(to)),
        ...compareWords('Counts', countsWords(from), countsWords(to)),
        ...said('Statement', undefined, textOf(to, 'statement')),
      ];
    default:
      return said('Provider', undefined, nameOf(from));
  }
}

function said(
  what: string,
  from: string | undefined,
  to: string | undefined,
): readonly Change[] {
  if (to === undefined) {
    return from === undefined ? [] : [{ what, from, to: 'None' }];
  }
  return compareWords(what, from, to);
}

function countsWords(record: Recorded): string {
  return COUNTS[textOf(record, 'because') ?? ''] ?? 'In place';
}

function nameOf(record: Recorded): string | undefined {
  const ref = textOf(record, 'provider');
  return ref && parseEntityRef(ref).name;
}

function textOf(record: Recorded, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}
