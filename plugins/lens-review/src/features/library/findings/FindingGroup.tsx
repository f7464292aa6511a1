import { useId, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { LensFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import { FindingItem } from './FindingItem';
import { SEVERITIES } from './severities';
import styles from './Findings.module.css';

/** Findings that are listed before somebody asks for the rest. */
const LISTED = 20;

interface FindingGroupProps {
  severity: LensFinding['severity'];
  findings: readonly LensFinding[];
}

/** The findings of one severity. */
export function FindingGroup({ severity, findings }: FindingGroupProps) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const look = SEVERITIES.find(each => each.severity === severity);
  if (!look || !findings.length) {
    return null;
  }
  const { icon: Icon, title, about, tone } = look;
  const shown = isWhole ? findings : findings.slice(0, LISTED);
  return (
    <section aria-labelledby={id} className={styles.group} data-tone={tone}>
      <div className={styles.head}>
        <Icon size={18} aria-hidden />
        <Text as="h3" variant="body-large" weight="bold" id={id}>
          {title} ({findings.length})
        </Text>
        <Text variant="body-small" color="secondary">
          {about}
        </Text>
      </div>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setWhole(true)}
          >
            {`Show ${findings.length - shown.length} more`}
          </Button>
        </div>
      )}
    </section>
  );
}
