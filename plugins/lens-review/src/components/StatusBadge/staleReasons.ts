import { StaleReason } from '@genai-lens/backstage-plugin-lens-review-common';

const SENTENCES: Readonly<Record<StaleReason, string>> = {
  'confirmation-overdue':
    'Some answers have not been confirmed for a long time.',
  'scope-changed': 'The scope has changed since the review was submitted.',
  'answer-missing': 'A question that is in scope has no answer.',
  'lens-version-old': 'There is a newer version of the lens.',
  'evidence-newer': 'There is newer evidence that contradicts an answer.',
  'subject-changed':
    'A prompt, a model or a scope fact that an answer depends on has changed.',
};

/** Why a review is stale, in sentences. */
export function staleSentences(
  reasons: readonly StaleReason[] = [],
): readonly string[] {
  return reasons.map(reason => SENTENCES[reason]);
}
