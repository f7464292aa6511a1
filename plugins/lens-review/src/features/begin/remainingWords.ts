import { remainingWork } from '@genai-lens/backstage-plugin-lens-review-common';

/** "24 questions left, about 29 minutes". */
export function remainingWords(left: ReturnType<typeof remainingWork>): string {
  const { questions, minutes } = left;
  if (!questions) {
    return 'No questions left';
  }
  const count = questions === 1 ? '1 question' : `${questions} questions`;
  const time = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `${count} left, about ${time}`;
}
