import { Badge } from '@backstage/ui';
import { RiFileUnknowLine } from '@remixicon/react';
import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { StatusBadge, staleSentences } from '../../../components';
import styles from './List.module.css';

/** Where the review of a component stands, why where it is stale, and whose it is where it is that of the System. */
export function ReviewState(props: {
  component: Pick<
    FleetComponent,
    'status' | 'staleReasons' | 'coveredBy' | 'system'
  >;
}) {
  const { status, staleReasons, coveredBy, system } = props.component;
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
      {coveredBy !== undefined && (
        <small className={styles.hint}>
          {`By the review of ${system?.title ?? 'its System'}`}
        </small>
      )}
      {staleSentences(staleReasons).map(sentence => (
        <small key={sentence} className={styles.hint}>
          {sentence}
        </small>
      ))}
    </span>
  );
}
