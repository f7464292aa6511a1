import { AnswerInput } from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { HistoryEvent, SaidAnswer, StoredAnswer } from '../../model';
import { sameClaims } from './tidyAnswer';

/** An answer with what was said of it now; its scores are still those of before. */
export function applyAnswer(
  before: StoredAnswer,
  input: AnswerInput,
  { now, actor }: { now: Date; actor: Actor },
): SaidAnswer {
  return {
    ...before,
    revision: before.revision + 1,
    said: {
      input,
      updatedAt: now.toISOString(),
      updatedBy: actor.by,
      ...confirmation(before, input, { at: now, by: actor.by }),
    },
  };
}

/** How the history tells of it. */
export function savedEvent(
  before: StoredAnswer,
  after: SaidAnswer,
  { reviewId, now, actor }: { reviewId: string; now: Date; actor: Actor },
): HistoryEvent {
  return {
    reviewId,
    type: 'answer-saved',
    questionId: after.questionId,
    revision: after.revision,
    at: now.toISOString(),
    ...actor,
    from: before.said?.input,
    to: after.said.input,
  };
}

/** Editing a note does not confirm what was claimed before. */
function confirmation(
  { said }: StoredAnswer,
  input: AnswerInput,
  { at, by }: { at: Date; by: string },
) {
  return said && sameClaims(said.input, input)
    ? { confirmedAt: said.confirmedAt, confirmedBy: said.confirmedBy }
    : { confirmedAt: at.toISOString(), confirmedBy: by };
}
