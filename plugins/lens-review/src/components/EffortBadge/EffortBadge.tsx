import { Badge } from '@backstage/ui';
import { RiTimeLine } from '@remixicon/react';
import { Effort } from '@genai-lens/backstage-plugin-lens-review-common';

const WORDS: Readonly<Record<Effort, string>> = {
  S: 'days',
  M: 'weeks',
  L: 'months',
};

/** How long a typical team takes to put a best practice in place. */
export function EffortBadge({ effort }: { effort: Effort }) {
  return (
    <Badge size="small" icon={<RiTimeLine size={14} aria-hidden />}>
      Effort: {WORDS[effort]} ({effort})
    </Badge>
  );
}
