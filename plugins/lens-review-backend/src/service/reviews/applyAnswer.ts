import {
  AnswerInput,
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import {
  HistoryEvent,
  SaidAnswer,
  StoredAnswer,
  StoredReview,
} from '../../model';
import { fingerprintOf } from './fingerprints';
import { sameClaims } from './tidyAnswer';

interface Saying {
  readonly lens: Lens;
  readonly review: StoredReview;
  readonly now: Date;
  readonly actor: Actor;
}

/** An answer with what was said of it now; its scores are still those of before. */
export function applyAnswer(
  before: StoredAnswer,
  input: AnswerInput,
  saying: Saying,
): SaidAnswer {
  const { now, actor } = saying;
  return {
    ...before,
    revision: before.revision + 1,
    said: {
      input,
      updatedAt: now.toISOString(),
      updatedBy: actor.by,
      ...confirmation(before, input, saying),
    },
  };
}

/** An answer that is still true, and what it is about now. */
export function applyConfirmation(
  answer: SaidAnswer,
  { lens, review, now, actor }: Saying,
): SaidAnswer {
  const question = findQuestion(lens, answer.questionId);
  const { input } = answer.said;
  return {
    ...answer,
    said: {
      ...answer.said,
      confirmedAt: now.toISOString(),
      confirmedBy: actor.by,
      fingerprint: question && fingerprintOf(question, { input, review, now }),
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
  { questionId, said }: StoredAnswer,
  input: AnswerInput,
  { lens, review, now, actor }: Saying,
) {
  if (said && sameClaims(said.input, input)) {
    const { confirmedAt, confirmedBy, fingerprint } = said;
    return { confirmedAt, confirmedBy, fingerprint };
  }
  const question = findQuestion(lens, questionId);
  return {
    confirmedAt: now.toISOString(),
    confirmedBy: actor.by,
    fingerprint: question && fingerprintOf(question, { input, review, now }),
  };
}
