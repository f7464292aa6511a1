import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { CSV_OPTIONS } from '../../csv';
import { stringify } from 'csv-stringify/sync';
import { COLUMNS, rowsOf } from './columns';

/** A row for each best practice, as RFC 4180 has it. No cell is a formula to a spreadsheet. */
export function toCsv(report: Report): string {
  return stringify(
    rowsOf(report).map(row => COLUMNS.map(([, valueOf]) => valueOf(row) ?? '')),
    { ...CSV_OPTIONS, columns: COLUMNS.map(([header]) => header) },
  );
}
