import {
  Answer,
  Lens,
  Pillar,
  PracticeState,
  Question,
  Review,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** One answer that may still be true. */
export interface ConfirmRow {
  readonly question: Question;
  readonly answer: Answer;
  /** Whole days since the answer was last confirmed or saved anew. */
  readonly ageDays: number;
  /** Saved after the review was submitted. */
  readonly changedSinceSubmit: boolean;
  /** Best practices of the question by state. */
  readonly counts: Readonly<Record<PracticeState, number>>;
}

export interface ConfirmGroup {
  readonly pillar: Pillar;
  readonly rows: readonly ConfirmRow[];
  /** Days since the oldest of them was confirmed. */
  readonly oldestDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function countStates(question: ScoredQuestion) {
  const counts: Record<PracticeState, number> = {
    established: 0,
    open: 0,
    unknown: 0,
    accepted: 0,
    'out-of-scope': 0,
  };
  for (const practice of question.practices) counts[practice.state] += 1;
  return counts;
}

/** The answered questions in scope by pillar, the longest unconfirmed first within each. */
export function confirmList(input: {
  lens: Lens;
  review: Pick<Review, 'submittedAt'>;
  answers: readonly Answer[];
  questions: readonly ScoredQuestion[];
  now: Date;
}): readonly ConfirmGroup[] {
  const { lens, review, now } = input;
  const answers = new Map(
    input.answers.map(answer => [answer.questionId, answer]),
  );
  const scored = new Map(
    input.questions.map(question => [question.questionId, question]),
  );
  const toRow = (question: Question): ConfirmRow[] => {
    const answer = answers.get(question.id);
    const score = scored.get(question.id);
    if (!answer || !score?.answered) return [];
    const age = now.getTime() - Date.parse(answer.confirmedAt);
    return [
      {
        question,
        answer,
        ageDays: Math.max(0, Math.floor(age / DAY_MS)),
        changedSinceSubmit:
          review.submittedAt !== undefined &&
          Date.parse(answer.updatedAt) > Date.parse(review.submittedAt),
        counts: countStates(score),
      },
    ];
  };
  return lens.pillars
    .map(pillar => {
      const rows = pillar.questions
        .flatMap(toRow)
        .sort((a, b) => b.ageDays - a.ageDays);
      return { pillar, rows, oldestDays: rows[0]?.ageDays ?? 0 };
    })
    .filter(group => group.rows.length > 0);
}
