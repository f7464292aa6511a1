import { SourceState } from '../../model';
import { SourceRow } from '../types';

/** The state of a source as a row. */
export function toSourceRow(source: SourceState): SourceRow {
  return {
    id: source.id,
    type: source.type,
    state: source.state,
    last_pass: source.lastPass,
    applied_pass: source.appliedPass,
    last_attempt_at: source.lastAttemptAt ?? null,
    last_success_at: source.lastSuccessAt ?? null,
    last_full_at: source.lastFullAt ?? null,
    last_error: source.lastError ?? null,
    failures: source.failures,
    problems: JSON.stringify(source.problems),
    cursor: source.cursor ?? null,
    settings_digest: source.settingsDigest ?? null,
  };
}

/** What `toSourceRow` wrote. */
export function fromSourceRow(row: SourceRow): SourceState {
  return {
    id: row.id,
    type: row.type,
    state: row.state as SourceState['state'],
    lastPass: row.last_pass,
    appliedPass: row.applied_pass,
    lastAttemptAt: row.last_attempt_at ?? undefined,
    lastSuccessAt: row.last_success_at ?? undefined,
    lastFullAt: row.last_full_at ?? undefined,
    lastError: row.last_error ?? undefined,
    failures: row.failures,
    problems: JSON.parse(row.problems),
    cursor: row.cursor ?? undefined,
    settingsDigest: row.settings_digest ?? undefined,
  };
}
