import { LensSource } from '@genai-lens/backstage-plugin-lens-review-node';
import { builtInLenses } from '../builtInLenses';

/** Ids of the lenses of the generated fleet. The last two are the first one under other names. */
export const LENS_IDS = ['generative-ai', 'second', 'third'] as const;

/** Three lenses of the size of the built-in one. */
export const threeLenses: readonly LensSource[] = builtInLenses.map(source => ({
  id: source.id,
  async read() {
    const [item] = await source.read();
    if (!item.ok) {
      throw new Error(item.problem);
    }
    return LENS_IDS.map(id => ({ ...item, id }));
  },
}));
