import { Badge } from '@backstage/ui';
import { RiFileUnknowLine } from '@remixicon/react';
import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { StatusBadge, staleSentences } from '../../../components';
import styles from './List.module.css';

/** Where the review of a component stands, and why where it is stale. */
export function ReviewState(props: {
  component: Pick<FleetComponent, 'status' | 'staleReasons'>;
}) {
  const { status, staleReasons } = props.component;
  if (status === 'none') {
    return (
      <Badge icon={<RiFileUnknowLine size={16} aria-hidden />}>Not begun</Badge>
    );
  }
  return (
    <span className={styles.words}>
      <span>
        <StatusBadge status={status} />
      </span>
      {staleSentences(staleReasons).map(sentence => (
        <small key={sentence} className={styles.hint}>
          {sentence}
        </small>
      ))}
    </span>
  );
}
