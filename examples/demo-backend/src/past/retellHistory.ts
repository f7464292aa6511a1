import { AnswerInput } from '@genai-lens/backstage-plugin-lens-review-common';
import { Past, stepOfMilestone } from './planPast';

/** A write to a review as the database has it; `id` is given anew. */
export interface HistoryRow {
  readonly id?: unknown;
  readonly type: string;
  readonly question_id: string | null;
  readonly revision: number | null;
  readonly at: string;
  readonly from_json: string | null;
  readonly to_json: string | null;
}

/** What was written, on the days of the past, in their order. What was changed later is told twice, what was not is confirmed. */
export function retellHistory(options: {
  past: Past;
  rows: readonly HistoryRow[];
  /** The time so many days ago. */
  at: (daysAgo: number) => string;
}): HistoryRow[] {
  const { past, rows, at } = options;
  const { steps, lastDaysAgo } = past;
  const first = steps[0].daysAgo;
  const submitted = steps.find(step => step.submitted)?.daysAgo;
  return rows
    .flatMap(({ id, ...row }): HistoryRow[] => {
      const { type, question_id } = row;
      if (type === 'review-started') {
        return [{ ...row, at: at(first) }];
      }
      if (type === 'review-submitted' && submitted !== undefined) {
        return [{ ...row, at: at(submitted) }];
      }
      if (type === 'milestone-taken') {
        const { number } = JSON.parse(row.to_json ?? '{}');
        return [{ ...row, at: at(stepOfMilestone(past, number).daysAgo) }];
      }
      if (type !== 'answer-saved' || question_id === null) {
        return [{ ...row, at: at(lastDaysAgo) }];
      }
      const step = steps.find(({ answers }) => answers[question_id]);
      return step
        ? toldTwice(row, step.answers[question_id], {
            first: at(step.daysAgo),
            last: at(lastDaysAgo),
          })
        : [{ ...row, at: at(lastDaysAgo) }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function toldTwice(
  row: HistoryRow,
  early: AnswerInput,
  when: { first: string; last: string },
): HistoryRow[] {
  const earlyJson = JSON.stringify(early);
  const first = { ...row, to_json: earlyJson, at: when.first };
  return earlyJson === row.to_json
    ? [
        first,
        {
          ...row,
          type: 'answer-confirmed',
          from_json: null,
          to_json: null,
          at: when.last,
        },
      ]
    : [first, { ...row, revision: 2, from_json: earlyJson, at: when.last }];
}
