import { Text } from '@backstage/ui';
import { PracticeEvidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo } from '@genai-lens/ui-components';
import { EVIDENCE_LOOKS } from './evidenceLooks';
import styles from './Evidence.module.css';

/** What was said before; nothing where nothing has changed since the first time. */
export function EvidenceHistory({ item }: { item: PracticeEvidence }) {
  const { findings, history } = item;
  if (history.length <= findings.length) {
    return null;
  }
  return (
    <details className={styles.history}>
      <summary>What was said before</summary>
      <ol className={styles.changes}>
        {history.map(change => (
          <li key={`${change.source} ${change.at} ${change.sentence}`}>
            <Text as="p" variant="body-small">
              <strong>{EVIDENCE_LOOKS[change.verdict].word}</strong>{' '}
              <TimeAgo at={change.at} short />: {change.sentence}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  );
}
