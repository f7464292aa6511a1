import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { EvidenceFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo } from '@genai-lens/ui-components';
import { EVIDENCE_LOOKS } from './evidenceLooks';
import { FindingPlace } from './FindingPlace';
import styles from './Evidence.module.css';

/** What one source says, about what, and when it saw that. */
export function FindingItem({ finding }: { finding: EvidenceFinding }) {
  const { icon: Icon, word } = EVIDENCE_LOOKS[finding.verdict];
  return (
    <li className={styles.finding} data-expired={finding.expired || undefined}>
      <Icon size={16} role="img" aria-label={word} />
      <div>
        <Text as="p">{finding.sentence}</Text>
        {finding.about.length > 0 && (
          <p className={styles.about}>
            {finding.about.map(ref => (
              <EntityRefLink key={ref} entityRef={ref} />
            ))}
          </p>
        )}
        <FindingPlace finding={finding} />
        <Text as="p" variant="body-small" color="secondary">
          {finding.title}, <TimeAgo at={finding.observedAt} short />
          {finding.expired && ', too old to count'}
          {!finding.expired && finding.tool && finding.expiresAt && (
            <>
              , expires <TimeAgo at={finding.expiresAt} short />
            </>
          )}
        </Text>
      </div>
    </li>
  );
}
