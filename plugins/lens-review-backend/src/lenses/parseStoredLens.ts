import {
  ParsedLens,
  parseLens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredLens } from '../model';

/** Parses a definition and its overlay, both JSON texts, leniently: what can be understood is used. */
export function parseStoredLens(
  lens: Pick<StoredLens, 'id' | 'version' | 'definition' | 'overlay'>,
): ParsedLens {
  return parseLens(lens.definition, {
    id: lens.id,
    version: lens.version,
    overlay: lens.overlay === undefined ? undefined : JSON.parse(lens.overlay),
    mode: 'lenient',
  });
}

/** Why a lens did not parse, in one sentence. */
export function problemOf(parsed: Pick<ParsedLens, 'findings'>): string {
  const errors = parsed.findings.filter(({ severity }) => severity === 'error');
  const [first] = errors.length > 0 ? errors : parsed.findings;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return first
    ? `${[first.path, first.message].filter(Boolean).join(': ')}${more}`
    : 'The definition cannot be understood.';
}
