import { SourceState } from '../model';

const MINUTE = 60_000;
/** Six hours. */
const LONGEST = 6 * 60 * MINUTE;

/** Whether a source failed so often lately that its schedule should leave it alone for now: two minutes after one failure, doubling. */
export function isBackingOff(
  source: Pick<SourceState, 'failures' | 'lastAttemptAt'> | undefined,
  now: Date,
): boolean {
  if (!source?.lastAttemptAt || source.failures === 0) {
    return false;
  }
  const pause = Math.min(MINUTE * 2 ** source.failures, LONGEST);
  return Date.parse(source.lastAttemptAt) + pause > now.getTime();
}
