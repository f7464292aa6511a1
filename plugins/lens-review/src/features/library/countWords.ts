import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';

/** "1 review", "3 reviews". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** What is in a lens, in a few words. */
export function countWords({
  pillars,
  questions,
  bestPractices,
}: LensSummary['counts']): string {
  return [
    counted(pillars, 'pillar'),
    counted(questions, 'question'),
    counted(bestPractices, 'best practice'),
  ].join(', ');
}
