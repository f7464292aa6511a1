import { Text } from '@backstage/ui';
import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget, PracticeList } from '../../practices';
import { RiskGroup } from './practiceLists';
import styles from './Lists.module.css';

const HEADINGS: Readonly<Record<DocumentedRisk, string>> = {
  HIGH: 'High risk',
  MEDIUM: 'Medium risk',
  LOW: 'Low risk',
};

/** Best practices under a heading for each risk, the worst first. */
export function RiskGroups(props: {
  groups: readonly RiskGroup[];
  onOpen: (target: OpenTarget) => void;
}) {
  return (
    <>
      {props.groups.map(({ risk, rows }) => (
        <section key={risk} className={styles.group}>
          <Text as="h3" variant="title-x-small">
            {HEADINGS[risk]} ({rows.length})
          </Text>
          <PracticeList rows={rows} onOpen={props.onOpen} hideState />
        </section>
      ))}
    </>
  );
}
