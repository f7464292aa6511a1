import { EmptyNotice } from '@genai-lens/ui-components';
import { LensFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import { FindingGroup } from './FindingGroup';
import { SEVERITIES } from './severities';
import styles from './Findings.module.css';

/** What is wrong with a lens, or worth knowing, the worst first. */
export function FindingList(props: { findings: readonly LensFinding[] }) {
  const { findings } = props;
  if (!findings.length) {
    return (
      <EmptyNotice title="Nothing was found">
        The lens reads well, and its rules hold for every answer.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.findings}>
      {SEVERITIES.map(({ severity }) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={findings.filter(each => each.severity === severity)}
        />
      ))}
    </div>
  );
}
