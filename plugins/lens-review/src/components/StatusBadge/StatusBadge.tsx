import {
  RemixiconComponentType,
  RiCheckboxCircleLine,
  RiDraftLine,
  RiHistoryLine,
} from '@remixicon/react';
import { Badge } from '@backstage/ui';
import { ReviewStatus } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './StatusBadge.module.css';

const LOOKS: Readonly<
  Record<ReviewStatus, { word: string; icon: RemixiconComponentType }>
> = {
  draft: { word: 'Draft', icon: RiDraftLine },
  complete: { word: 'Complete', icon: RiCheckboxCircleLine },
  stale: { word: 'Stale', icon: RiHistoryLine },
};

/** The status of a review as icon and word. */
export function StatusBadge({ status }: { status: ReviewStatus }) {
  const { word, icon: Icon } = LOOKS[status];
  return (
    <Badge className={styles[status]} icon={<Icon size={16} aria-hidden />}>
      {word}
    </Badge>
  );
}
