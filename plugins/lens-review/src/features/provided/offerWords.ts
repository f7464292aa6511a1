import { LostReason } from '@genai-lens/backstage-plugin-lens-review-common';

/** At the beginning of a sentence, for a provider that the reader may not see. */
export const UNSEEN = 'An entity that you may not see';

/** Completes a sentence that begins with the provider: why what was taken counts no longer. */
export const LOST_WORDS: Readonly<Record<LostReason, string>> = {
  withdrawn: 'provides this no longer.',
  'provider-gone': 'provided this, and is not in the catalog any more.',
  'not-dependent':
    'provides this, but nothing here depends on it or is part of it any more.',
  'open-at-provider':
    'provides this, but its own review says that it is not in place there.',
  'contradicted-at-provider':
    'provides this, but evidence contradicts it there.',
  'lost-by-provider':
    'took this from another provider, for which it counts no longer.',
};

/** "LLM gateway", "LLM gateway and 1 other", "LLM gateway and 2 others". */
export function providerWords(providers: readonly string[]): string {
  const [first, ...others] = providers;
  const name = first || UNSEEN;
  if (others.length === 0) return name;
  return `${name} and ${
    others.length === 1 ? '1 other' : `${others.length} others`
  }`;
}

/** "4 of your best practices that are open or unanswered". */
export function practiceCountWords(count: number): string {
  return count === 1 ? '1 best practice' : `${count} best practices`;
}

/** What stands for a link that has no title: `wiki.example.com`. */
export function hostOf(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}
