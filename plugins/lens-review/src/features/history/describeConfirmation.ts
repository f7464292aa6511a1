import {
  HistoryEntry,
  Lens,
  SubjectChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { changeWords } from '../subjects';
import { Change } from './change';

/** What had changed of what the answer is about, where somebody confirmed it all the same. */
export function describeConfirmation(
  { to }: Pick<HistoryEntry, 'to'>,
  lens: Lens,
): readonly Change[] {
  const { changes } = to ?? {};
  return Array.isArray(changes)
    ? changes.filter(isChange).map(change => ({
        what: 'Although',
        to: changeWords(change, lens),
      }))
    : [];
}

function isChange(value: unknown): value is SubjectChange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'ref' in value &&
    'title' in value
  );
}
