import { Finding } from '../../model';
import { ExportChange } from './types';

/** Findings of the import about what it left out; addresses are listed where they are written. */
const LEFT_OUT: readonly string[] = [
  'choice-id-duplicate',
  'entry-empty',
  'not-a-list',
  'not-an-object',
  'unknown-key',
];

/** These have no place in the format, but one in the lens. */
const KEPT =
  /^pillars\[\d+\](\.questions\[\d+\]\.choices\[\d+\])?\.description$/;

/** What the import left out of the lens, and what is therefore missing in an export. */
export function importDrops(
  findings: readonly Finding[],
): readonly ExportChange[] {
  return findings
    .filter(({ code, path }) => LEFT_OUT.includes(code) && !KEPT.test(path))
    .map(({ path }) => ({ path, kind: 'dropped' }));
}
