import {
  Report,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { nameOf } from '../phrases';

/** A best practice, and where it stands in the report. */
export interface Row {
  readonly report: Report;
  readonly pillar: Report['pillars'][number];
  readonly question: ReportQuestion;
  readonly practice: ReportPractice;
}

export type Column = readonly [
  header: string,
  valueOf: (row: Row) => string | number | undefined,
];

/** What the catalog calls somebody. */
export function nameOfActor(
  { report }: Row,
  ref: string | undefined,
): string | undefined {
  return ref && nameOf(ref, report.names);
}
