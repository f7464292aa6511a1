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
  /** Nobody knows yet whether they are in place: the risk is only a possible one. */
  arePossible?: boolean;
  onOpen: (target: OpenTarget) => void;
}

/** Best practices under a heading for each risk, the worst first. */
export function RiskGroups(props: RiskGroupsProps) {
  const { groups, arePossible, onOpen } = props;
  return (
    <>
      {groups.map(({ risk, rows }) => (
        <section key={risk} className={styles.group}>
          <Text as="h3" variant="body-large" weight="bold">
            {HEADINGS[risk]}
            {arePossible && ' if not in place'} ({rows.length})
          </Text>
          <PracticeList
            rows={rows}
            onOpen={onOpen}
            badges={arePossible ? 'none' : 'risk-only'}
          />
        </section>
      ))}
    </>
  );
}
