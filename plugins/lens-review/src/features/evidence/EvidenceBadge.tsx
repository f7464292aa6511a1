import { EvidenceStanding } from '@genai-lens/backstage-plugin-lens-review-common';
import { useEvidence } from './EvidenceProvider';
import { StandingBadge } from './StandingBadge';
import { PracticeKey } from './useEvidenceState';

/** In a row only what says something; the rest is in the guidance. */
const SHOWN: readonly EvidenceStanding[] = [
  'supports',
  'contradicts',
  'disputed',
  'undeclared',
];

/** What evidence says of a best practice, for its row. */
export function EvidenceBadge({ questionId, choiceId }: PracticeKey) {
  const item = useEvidence()?.reply?.items.find(
    each => each.questionId === questionId && each.choiceId === choiceId,
  );
  return item && SHOWN.includes(item.standing) ? (
    <StandingBadge standing={item.standing} />
  ) : null;
}
