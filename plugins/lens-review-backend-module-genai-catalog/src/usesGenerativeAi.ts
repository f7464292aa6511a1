import { ReviewToCollect } from '@genai-lens/backstage-plugin-lens-review-node';

/** Values of the lens's scope facts that nobody chooses for a workload without generative AI. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  retrieval: ['retrieval'],
  agents: ['agents'],
  customization: ['fine-tuning', 'training'],
  hosting: ['self-hosted'],
};

/**
 * Whether people said of the entity that it uses generative AI, so that its prompts and models should be declared. While
 * it is being designed there is nothing to declare yet.
 */
export function usesGenerativeAi({
  applies,
  scope,
}: Pick<ReviewToCollect, 'applies' | 'scope'>): boolean {
  if (applies === 'out' || scope.stage === 'design') {
    return false;
  }
  return (
    applies === 'in' ||
    Object.entries(SIGNS).some(([fact, values]) => values.includes(scope[fact]))
  );
}
