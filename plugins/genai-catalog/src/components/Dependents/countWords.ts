import { Dependents } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** "1 prompt and 2 components"; "none" where nothing depends on it. */
export function countWords(dependents: Dependents): string {
  const words = [
    counted(dependents.prompts.length, 'prompt'),
    counted(dependents.components.length, 'component'),
    counted(dependents.models.length, 'model'),
  ].filter(word => word !== undefined);
  const last = words.pop();
  if (last === undefined) {
    return 'none';
  }
  return words.length ? `${words.join(', ')} and ${last}` : last;
}

function counted(count: number, word: string): string | undefined {
  if (count === 0) {
    return undefined;
  }
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
