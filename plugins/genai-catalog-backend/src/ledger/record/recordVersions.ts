import { VersionsInput, VersionsRecord } from './types';
import { VersionsRecorder } from './VersionsRecorder';

/**
 * Compares a snapshot's versions with those that the ledger has. No content is ever replaced: a version that changed
 * gets a row of its own, and the one before is withdrawn.
 */
export function recordVersions(input: VersionsInput): VersionsRecord {
  const recorder = new VersionsRecorder(input);
  for (const version of input.snapshot.versions) {
    recorder.take(version);
  }
  return recorder.finish();
}
