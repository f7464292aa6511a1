import { ReadableLens } from '@genai-lens/backstage-plugin-lens-review-node';

/** Definition and overlay as JSON texts, the form in which they are stored and parsed. */
export function lensTexts(lens: Pick<ReadableLens, 'definition' | 'overlay'>): {
  definition: string;
  overlay?: string;
} {
  const { definition, overlay } = lens;
  return {
    definition:
      typeof definition === 'string' ? definition : JSON.stringify(definition),
    overlay: overlay === undefined ? undefined : JSON.stringify(overlay),
  };
}
