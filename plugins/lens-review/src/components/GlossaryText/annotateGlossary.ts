import { GlossaryEntry } from '@genai-lens/backstage-plugin-lens-review-common';

/** A stretch of text; with an entry where it is a term of the glossary. */
export interface GlossarySegment {
  readonly text: string;
  readonly entry?: GlossaryEntry;
}

interface Term {
  readonly entry: GlossaryEntry;
  readonly pattern: RegExp;
  readonly length: number;
}

const escapeRegExp = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An acronym stands only for itself: "RAG" is a term, "rag" is not. */
const isAcronym = (text: string) => /^[A-Z][A-Z0-9]{1,5}$/.test(text);

function toTerms(glossary: readonly GlossaryEntry[]): Term[] {
  return glossary
    .flatMap(entry =>
      [entry.term, ...(entry.aliases ?? [])].map(name => ({
        entry,
        length: name.length,
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}-])${escapeRegExp(
            name,
          )}(?:s|es)?(?![\\p{L}\\p{N}])`,
          isAcronym(name) ? 'u' : 'iu',
        ),
      })),
    )
    .sort((a, b) => b.length - a.length);
}

/** The leftmost term in the text, the longest of those that begin there. */
function firstTerm(text: string, terms: readonly Term[]) {
  let best: { at: number; matched: string; entry: GlossaryEntry } | undefined;
  for (const { entry, pattern } of terms) {
    const match = pattern.exec(text);
    if (match && (!best || match.index < best.at)) {
      best = { at: match.index, matched: match[0], entry };
    }
  }
  return best;
}

/**
 * Cuts texts that are read one after the other at the terms of the glossary.
 * Each entry is marked where it first occurs in them, and nowhere else.
 */
export function annotateGlossary(
  texts: readonly string[],
  glossary: readonly GlossaryEntry[],
): ReadonlyMap<string, readonly GlossarySegment[]> {
  const terms = toTerms(glossary);
  const marked = new Set<GlossaryEntry>();
  const annotate = (text: string) => {
    const segments: GlossarySegment[] = [];
    let plain = '';
    let rest = text;
    let found = firstTerm(rest, terms);
    while (found) {
      const { at, matched, entry } = found;
      plain += rest.slice(0, at);
      rest = rest.slice(at + matched.length);
      // A term that was marked before still is one: no shorter term is looked for within it.
      if (marked.has(entry)) {
        plain += matched;
      } else {
        marked.add(entry);
        if (plain) segments.push({ text: plain });
        segments.push({ text: matched, entry });
        plain = '';
      }
      found = firstTerm(rest, terms);
    }
    if (plain || rest) segments.push({ text: plain + rest });
    return segments;
  };
  return new Map([...new Set(texts)].map(text => [text, annotate(text)]));
}
