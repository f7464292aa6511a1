import {
  HistoryEntry,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Change } from './change';

/** Which best practice is disputed, and why; or that the evidence on it counts again. */
export function describeDispute(
  { type, to }: Pick<HistoryEntry, 'type' | 'to'>,
  question: Question | undefined,
): readonly Change[] {
  const choiceId = textOf(to, 'choiceId');
  const title = question?.choices.find(({ id }) => id === choiceId)?.title;
  const what = title ?? choiceId ?? 'Evidence';
  return type === 'evidence-disputed'
    ? [{ what, to: textOf(to, 'reason') ?? 'Disputed' }]
    : [{ what, to: 'The evidence counts again' }];
}

function textOf(record: HistoryEntry['to'], key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}
