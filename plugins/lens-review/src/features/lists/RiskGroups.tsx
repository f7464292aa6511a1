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

interface RiskGroupsProps {
  groups: readonly RiskGroup[];
  onOpen: (target: OpenTarget) => void;
}

/** Best practices of which nobody knows yet whether they are in place, under a heading for each risk. */
export function RiskGroups(props: RiskGroupsProps) {
  const { groups, onOpen } = props;
  return (
    <>
      {groups.map(({ risk, rows }) => (
        <section key={risk} className={styles.group}>
          <Text as="h3" variant="body-large" weight="bold">
            {HEADINGS[risk]} if not in place ({rows.length})
          </Text>
          <PracticeList rows={rows} onOpen={onOpen} hideState />
        </section>
      ))}
    </>
  );
}
