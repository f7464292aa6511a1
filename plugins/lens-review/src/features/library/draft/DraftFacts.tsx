import { Text } from '@backstage/ui';
import { LensDraftSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { countWords } from '../countWords';

/** What is in a draft, and who saved it last. */
export function DraftFacts({ draft }: { draft: LensDraftSummary }) {
  return (
    <Text as="p" variant="body-small" color="secondary">
      {countWords(draft.counts)} · Saved <TimeAgo at={draft.updatedAt} short />{' '}
      by <UserLink userRef={draft.updatedBy} /> · Only those who may manage
      lenses see it
    </Text>
  );
}
