import { ImportReply } from '@genai-lens/backstage-plugin-lens-review-common';

/** What becomes of a question, in a word. */
export const CHANGE_WORDS: Readonly<
  Record<ImportReply['items'][number]['change'], string>
> = {
  new: 'New',
  changed: 'Changed',
  same: 'The same',
  'left-out': 'Left out',
};

/** How many answers would be written, in a sentence. */
export function importSummary({ items, unknown }: ImportReply): string {
  const count = (change: ImportReply['items'][number]['change']) =>
    items.filter(item => item.change === change).length;
  return [
    `${count('new')} new and ${count('changed')} changed answers.`,
    `${count('same')} are the same, ${count('left-out')} say nothing.`,
    unknown.length > 0 &&
      `${
        unknown.length === 1 ? '1 id is' : `${unknown.length} ids are`
      } not in this lens, and ignored.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether there is anything to write. */
export function writesAnything({ items }: ImportReply): boolean {
  return items.some(({ change }) => change === 'new' || change === 'changed');
}
