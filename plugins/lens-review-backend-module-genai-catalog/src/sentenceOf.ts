import { EvidenceFactReport } from '@genai-lens/backstage-plugin-genai-catalog-common';

type Subject = EvidenceFactReport['subjects'][number];

/** More than these are counted, not named: links to all of them stand beside. */
const MOST_NAMES = 3;

const BEGINNINGS = {
  has: 'Recorded',
  lacks: 'Not recorded',
  against: 'Against it speaks',
} as const;

/**
 * What is said of prompts or models in one sentence, each thing once. The same facts make the same sentence, in whatever
 * order they come: a dispute holds as long as the sentence does.
 */
export function sentenceOf(
  subjects: readonly Subject[],
  list: keyof typeof BEGINNINGS,
): string | undefined {
  const groups = new Map<string, string[]>();
  for (const subject of subjects) {
    const words = subject[list].join(', ');
    if (words) {
      groups.set(words, [...(groups.get(words) ?? []), subject.ref]);
    }
  }
  if (groups.size === 0) {
    return undefined;
  }
  const parts = [...groups]
    .map(([words, refs]) => `${words} (${namesOf(refs)})`)
    .sort();
  return `${BEGINNINGS[list]}: ${parts.join('; ')}.`;
}

function namesOf(refs: readonly string[]): string {
  if (refs.length > MOST_NAMES) {
    const kinds = new Set(refs.map(ref => ref.split(':')[0]));
    const [kind] = kinds.size === 1 ? kinds : ['asset'];
    return `${refs.length} ${kind}s`;
  }
  return refs
    .map(ref => ref.replace(/^(prompt|model):(default\/)?/, ''))
    .sort()
    .join(', ');
}
