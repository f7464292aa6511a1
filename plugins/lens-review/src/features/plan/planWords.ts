import {
  AcceptanceReply,
  ImprovementStatus,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What people call how far an improvement is, in the order in which it goes on. */
export const STATUS_WORDS: Readonly<Record<ImprovementStatus, string>> = {
  open: 'Not begun',
  'in-progress': 'In progress',
  done: 'Done',
};

/** Whether a key is a status of an improvement. */
export function isStatus(key: unknown): key is ImprovementStatus {
  return typeof key === 'string' && key in STATUS_WORDS;
}

/** Whether an acceptance is asked for or given, so that there cannot be another. */
export function isLive(acceptance: AcceptanceReply | undefined): boolean {
  return (
    acceptance?.status === 'requested' || acceptance?.status === 'accepted'
  );
}
