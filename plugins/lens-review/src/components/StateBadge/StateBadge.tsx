import { Badge } from '@backstage/ui';
import { PracticeState } from '@genai-lens/backstage-plugin-lens-review-common';
import { STATE_LOOKS } from './stateLooks';

/** The state of a best practice as icon and word. */
export function StateBadge({ state }: { state: PracticeState }) {
  const { word, icon: Icon } = STATE_LOOKS[state];
  return (
    <Badge size="small" icon={<Icon size={14} aria-hidden />}>
      {word}
    </Badge>
  );
}
