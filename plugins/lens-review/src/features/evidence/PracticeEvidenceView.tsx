import { Text } from '@backstage/ui';
import { PracticeEvidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { DisputeForm } from './DisputeForm';
import { DisputeNote } from './DisputeNote';
import { EVIDENCE_LOOKS } from './evidenceLooks';
import { EvidenceHistory } from './EvidenceHistory';
import { FindingItem } from './FindingItem';
import { StandingBadge } from './StandingBadge';
import { useEvidenceState } from './useEvidenceState';
import styles from './Evidence.module.css';

/** What evidence says of a best practice, what that means, and what people say to it. */
export function PracticeEvidenceView(props: {
  item: PracticeEvidence;
  evidence: ReturnType<typeof useEvidenceState>;
  mayUpdate: boolean;
}) {
  const { item, evidence, mayUpdate } = props;
  const { standing, findings, dispute } = item;
  return (
    <>
      <div className={styles.standing}>
        <StandingBadge standing={standing} />
        <Text variant="body-small" color="secondary">
          {EVIDENCE_LOOKS[standing].meaning}
        </Text>
      </div>
      <ul className={styles.findings}>
        {findings.map(finding => (
          <FindingItem key={finding.source} finding={finding} />
        ))}
      </ul>
      {dispute && (
        <DisputeNote
          dispute={dispute}
          isPending={evidence.doing === 'withdraw'}
          onWithdraw={mayUpdate ? () => evidence.withdraw(item) : undefined}
        />
      )}
      {mayUpdate && standing === 'contradicts' && (
        <DisputeForm
          isPending={evidence.doing === 'dispute'}
          onDispute={reason => evidence.dispute(item, reason)}
        />
      )}
      <EvidenceHistory item={item} />
    </>
  );
}
