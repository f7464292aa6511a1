import { Badge } from '@backstage/ui';
import { RiFocus3Line } from '@remixicon/react';
import { Emphasis, emphasisWords } from './emphasis';

/** Marks a best practice that matters more in this review; its guidance says why. */
export function EmphasisBadge({ emphasis }: { emphasis: Emphasis }) {
  return (
    <Badge
      size="small"
      icon={<RiFocus3Line size={14} aria-hidden />}
      title={emphasisWords(emphasis)}
    >
      Matters more here
    </Badge>
  );
}
