import {
  LIMITS,
  NotApplicableReason,
} from '@genai-lens/backstage-plugin-lens-review-common';

export { LIMITS };

interface ReasonWords {
  readonly title: string;
  /** What choosing it does to the score. */
  readonly effect: string;
}

const STAYS_OPEN =
  'Neutral in the AWS reading. In the practice counts and the maturity it stays open.';

/** The reasons in words, with what each does to the score. */
export const NOT_APPLICABLE_REASONS: Readonly<
  Record<NotApplicableReason, ReasonWords>
> = {
  OUT_OF_SCOPE: {
    title: 'Out of scope',
    effect:
      'Left out everywhere: of the practice counts, the maturity and the AWS reading.',
  },
  BUSINESS_PRIORITIES: {
    title: 'Business priorities',
    effect: STAYS_OPEN,
  },
  ARCHITECTURE_CONSTRAINTS: {
    title: 'Architecture constraints',
    effect: STAYS_OPEN,
  },
  OTHER: { title: 'Other', effect: `${STAYS_OPEN} Needs a note.` },
  NONE: { title: 'No reason given', effect: `${STAYS_OPEN} Needs a note.` },
};

/** Without a note these say too little to be saved. */
export function needsNote(reason: NotApplicableReason | undefined): boolean {
  return reason === 'OTHER' || reason === 'NONE';
}

export function isReason(value: unknown): value is NotApplicableReason {
  return typeof value === 'string' && value in NOT_APPLICABLE_REASONS;
}
