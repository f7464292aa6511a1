import {
  Answer,
  Lens,
  Pillar,
  Question,
  Review,
  ScoredQuestion,
  SubjectChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeRow, practiceRows } from '../../practices';
import { changesOf } from '../subjects';

/** One answer that may still be true. */
export interface ConfirmRow {
  readonly question: Question;
  readonly answer: Answer;
  /** Whole days since the answer was last confirmed or saved anew. */
  readonly ageDays: number;
  /** Saved after the review was submitted. */
  readonly changedSinceSubmit: boolean;
  /** It has not been confirmed for as long as the portal lets an answer stand. */
  readonly isDue: boolean;
  /** What has changed of what it is about. */
  readonly changes: readonly SubjectChange[];
  /** What it says of each best practice, in the order of the lens. */
  readonly practices: readonly PracticeRow[];
}

export interface ConfirmGroup {
  readonly pillar: Pillar;
  readonly rows: readonly ConfirmRow[];
  /** Days since the oldest of them was confirmed. */
  readonly oldestDays: number;
  /** How many of them are due. */
  readonly due: number;
  /** How many of them are about something that has changed. */
  readonly changed: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The answered questions in scope by pillar; first what is about something else than it was, then what is due. */
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
  const practices = practiceRows(input);
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
        isDue:
          answer.confirmBy !== undefined &&
          Date.parse(answer.confirmBy) <= now.getTime(),
        changes: changesOf(answer),
        practices: practices.filter(row => row.question.id === question.id),
      },
    ];
  };
  return lens.pillars
    .map(pillar => {
      const rows = pillar.questions
        .flatMap(toRow)
        .sort(
          (a, b) =>
            Number(b.changes.length > 0) - Number(a.changes.length > 0) ||
            Number(b.isDue) - Number(a.isDue) ||
            b.ageDays - a.ageDays,
        );
      return {
        pillar,
        rows,
        oldestDays: Math.max(0, ...rows.map(row => row.ageDays)),
        due: rows.filter(row => row.isDue).length,
        changed: rows.filter(row => row.changes.length > 0).length,
      };
    })
    .filter(group => group.rows.length > 0);
}

/** Of the groups only what wants confirmation: what is due, and what is about something else than it was. */
export function wantedOf(
  groups: readonly ConfirmGroup[],
): readonly ConfirmGroup[] {
  return groups
    .map(group => ({
      ...group,
      rows: group.rows.filter(row => row.isDue || row.changes.length > 0),
    }))
    .filter(group => group.rows.length > 0);
}
