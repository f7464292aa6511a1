import {
  HistoryEntry,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** The history keeps it with the answer that was taken over. */
const recorded = lensReviewContract.applyTemplate.reply.shape.template;

/** The name of the template that an answer was taken over from. */
export function templateOf({ type, to }: HistoryEntry): string | undefined {
  return type === 'answer-saved'
    ? recorded.safeParse(to?.template).data?.name
    : undefined;
}
