import { GlossaryEntry } from '@genai-lens/backstage-plugin-lens-review-common';

/** Entries whose term, alias or text has every word of the search; those whose term begins with it first. */
export function matchGlossary(
  glossary: readonly GlossaryEntry[],
  search: string,
): readonly GlossaryEntry[] {
  const wanted = search.trim().toLocaleLowerCase('en-US');
  const words = wanted.split(/\s+/);
  const namesOf = (entry: GlossaryEntry) =>
    [entry.term, ...(entry.aliases ?? [])].map(name =>
      name.toLocaleLowerCase('en-US'),
    );
  const begins = (entry: GlossaryEntry) =>
    namesOf(entry).some(name => name.startsWith(wanted));
  return glossary
    .filter(entry => {
      const all = [...namesOf(entry), entry.text.toLocaleLowerCase('en-US')];
      return words.every(word => all.some(text => text.includes(word)));
    })
    .sort(
      (a, b) =>
        Number(begins(b)) - Number(begins(a)) ||
        a.term.localeCompare(b.term, 'en'),
    );
}
