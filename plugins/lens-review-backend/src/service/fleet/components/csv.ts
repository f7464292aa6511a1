import { Readable } from 'node:stream';
import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { stringify } from 'csv-stringify';
import { CSV_OPTIONS } from '../../../csv';

/** The columns of the file, in their order. */
const COLUMNS: readonly (readonly [
  header: string,
  valueOf: (component: FleetComponent) => string | number | undefined,
])[] = [
  ['Component', ({ entityRef }) => entityRef],
  ['Title', ({ title }) => title],
  ['Owners', ({ owners }) => owners.map(owner => owner.entityRef).join(' ')],
  ['System', ({ system }) => system?.entityRef],
  ['Domain', ({ domain }) => domain?.entityRef],
  ['Type', ({ type }) => type],
  ['Lifecycle', ({ lifecycle }) => lifecycle],
  ['Tags', ({ tags }) => tags.join(' ')],
  ['Lens', ({ lensId }) => lensId],
  ['Lens version', ({ lensVersion }) => lensVersion],
  ['Status', ({ status }) => status],
  ['Stale because', ({ staleReasons }) => staleReasons.join(' ')],
  ['Risk', ({ scorecard }) => scorecard?.risk],
  ['Open, high risk', ({ scorecard }) => scorecard?.openPractices.HIGH],
  ['Open, medium risk', ({ scorecard }) => scorecard?.openPractices.MEDIUM],
  ['Open, low risk', ({ scorecard }) => scorecard?.openPractices.LOW],
  ['Contradicted', ({ scorecard }) => scorecard?.contradicted],
  ['Unknown', ({ scorecard }) => scorecard?.unknownPractices],
  ['Answered questions', ({ scorecard }) => scorecard?.answered],
  ['Questions', ({ scorecard }) => scorecard?.questions],
  ['Maturity verified, %', ({ scorecard }) => scorecard?.maturity?.verified],
  ['Maturity claimed, %', ({ scorecard }) => scorecard?.maturity?.claimed],
  ['Maturity possible, %', ({ scorecard }) => scorecard?.maturity?.possible],
  ['Updated', ({ updatedAt }) => updatedAt],
  ['Submitted', ({ submittedAt }) => submittedAt],
  ['Covered by', ({ coveredBy }) => coveredBy],
];

/** Comma-separated values as RFC 4180 has them, read on as they are taken. No cell is a formula to a spreadsheet. */
export function toCsv(
  pages: AsyncIterable<readonly FleetComponent[]>,
): Readable {
  const rows = Readable.from(rowsOf(pages));
  const csv = stringify({
    ...CSV_OPTIONS,
    columns: COLUMNS.map(([header]) => header),
  });
  // A reader that goes away ends the reading, and a reading that fails ends the file.
  return rows.compose(csv);
}

async function* rowsOf(pages: AsyncIterable<readonly FleetComponent[]>) {
  for await (const page of pages) {
    for (const component of page) {
      yield COLUMNS.map(([, valueOf]) => valueOf(component) ?? '');
    }
  }
}
