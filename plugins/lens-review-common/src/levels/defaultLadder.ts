import { deepFreeze } from '../lens/deepFreeze';
import { Level } from '../model';

/** The ladder of a lens that names none. */
export const DEFAULT_LADDER: readonly Level[] = deepFreeze<Level[]>([
  {
    id: 'reviewed',
    title: 'Reviewed',
    text: 'Every question in scope has an answer that somebody submitted.',
    when: { status: ['complete', 'stale'] },
  },
  {
    id: 'managed',
    title: 'Managed',
    text: 'The review is current and no best practice of high risk is open.',
    when: { status: ['complete'], openAtMost: { HIGH: 0 } },
  },
  {
    id: 'established',
    title: 'Established',
    text: 'Only best practices of low risk are open, and hardly any is unknown.',
    when: {
      openAtMost: { MEDIUM: 0 },
      unknownAtMost: 3,
      claimedAtLeast: 80,
    },
  },
  {
    id: 'verified',
    title: 'Verified',
    text: 'Evidence supports most of what is said to be in place.',
    when: { verifiedAtLeast: 60 },
  },
]);
