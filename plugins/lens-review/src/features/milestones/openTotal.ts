import { Score } from '@genai-lens/backstage-plugin-lens-review-common';

/** Open best practices of every documented risk together. */
export function openTotal({
  openPractices: { HIGH, MEDIUM, LOW },
}: Pick<Score, 'openPractices'>): number {
  return HIGH + MEDIUM + LOW;
}
