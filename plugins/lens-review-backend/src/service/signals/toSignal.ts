import { ReviewSignal } from '@genai-lens/backstage-plugin-lens-review-common';
import { HistoryEvent, HistoryEventType } from '../../model';

/** Writes after which a review that is read again is another one, beside answers that were saved. */
const CHANGES: readonly HistoryEventType[] = [
  'review-changed',
  'review-submitted',
  'answer-confirmed',
  'evidence-disputed',
  'dispute-withdrawn',
  'acceptance-approved',
  'acceptance-revoked',
  'review-upgraded',
  'provided-taken',
  'provided-overridden',
  'provided-released',
  'provided-changed',
];

/** What is sent after writes to one review; nothing where those who have it open see no difference. */
export function toSignal(
  events: readonly HistoryEvent[],
): ReviewSignal | undefined {
  const answers = new Map(
    events.flatMap(({ type, questionId, revision }) =>
      type === 'answer-saved' &&
      questionId !== undefined &&
      revision !== undefined
        ? [[questionId, revision] as const]
        : [],
    ),
  );
  const review = events.some(({ type }) => CHANGES.includes(type));
  return review || answers.size > 0
    ? {
        answers: [...answers].map(([questionId, revision]) => ({
          questionId,
          revision,
        })),
        review,
      }
    : undefined;
}
