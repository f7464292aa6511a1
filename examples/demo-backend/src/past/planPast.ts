import {
  AnswerInput,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

type Answers = Readonly<Record<string, AnswerInput>>;

/** How a review stood from a day on. */
export interface PastStep {
  readonly daysAgo: number;
  readonly answers: Answers;
  readonly submitted: boolean;
}

/** How a demo review came about. */
export interface Past {
  /** In the order of time, up to before the last change. */
  readonly steps: readonly PastStep[];
  /** When it came to stand as it does. */
  readonly lastDaysAgo: number;
}

/** Reviews begin one after the other, the first of them about two quarters ago. */
const FIRST_BEGUN = 172;
const BETWEEN_REVIEWS = 9;
const LAST_BEGUN = 48;
/** Every so many of the answers were better later than at first. */
const IMPROVED = 2;

/**
 * A past for the review at a place among the demo's: it was answered in three sessions, in the order of the lens, and
 * later something more came to be in place. The same at every start.
 */
export function planPast(options: {
  lens: Lens;
  place: number;
  answers: Answers;
  submitted: boolean;
}): Past {
  const { lens, place, answers, submitted } = options;
  const begun = Math.max(LAST_BEGUN, FIRST_BEGUN - place * BETWEEN_REVIEWS);
  const asked = questionsOf(lens).filter(({ id }) => answers[id]);
  const early = asked.map(
    ({ id }, index) =>
      [
        id,
        index % IMPROVED === 0 ? withoutLast(answers[id]) : answers[id],
      ] as const,
  );
  const step = (share: number, days: number): PastStep => ({
    daysAgo: begun - days,
    answers: Object.fromEntries(early.slice(0, early.length * share)),
    submitted: submitted && share === 1,
  });
  return {
    steps: [step(1 / 3, 0), step(2 / 3, 12), step(1, 26)],
    lastDaysAgo: 4 + ((place * 5) % 16),
  };
}

/** After which step a milestone of the review was taken; they are counted from 1. */
export function stepOfMilestone({ steps }: Past, number: number): PastStep {
  return steps[Math.min(number, steps.length) - 1];
}

/** What was in place last was not yet; what is the only thing in place always was. */
function withoutLast(answer: AnswerInput): AnswerInput {
  const { selectedChoices } = answer;
  return selectedChoices.length > 1
    ? { ...answer, selectedChoices: selectedChoices.slice(0, -1) }
    : answer;
}
