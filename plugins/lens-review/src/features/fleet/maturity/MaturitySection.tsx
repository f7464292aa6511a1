import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  FLEET_WITHOUT,
  FleetSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { withoutWords } from '../filters';
import { FleetNavigation, GROUPINGS } from '../location';
import { groupRows } from '../groupRows';
import { Section } from '../Section';
import { BUCKETS } from './maturityBuckets';
import { MaturityRow } from './MaturityRow';
import styles from './Maturity.module.css';

/** Groups that are shown before somebody asks for more. */
const FEW = 10;

interface MaturitySectionProps {
  summary: FleetSummary;
  navigation: FleetNavigation;
}

/** How mature the reviewed components say they are: distributions with their n, never a mean. */
export function MaturitySection(props: MaturitySectionProps) {
  const { summary, navigation } = props;
  const { groupBy, turned } = navigation.location;
  const [showsAll, setShowsAll] = useState(false);
  const rows = groupRows(
    summary.groups.filter(({ maturity }) => maturity.n > 0),
    turned,
  );
  const isTree = rows.some(({ below }) => below > 0);
  const shown = showsAll || isTree ? rows : rows.slice(0, FEW);
  const title = GROUPINGS.find(({ id }) => id === groupBy)?.title ?? '';
  return (
    <Section
      title="Maturity"
      about="Submitted reviews by the part of best practices in scope that are claimed to be in place. n is how many reviews there are. The groups are those that the heat map shows."
    >
      {summary.totals.maturity.n > 0 ? (
        <>
          <ul className={styles.legend} aria-label="Ranges of claimed maturity">
            {BUCKETS.map((words, index) => (
              <li key={words} className={styles.entry}>
                <span className={styles.swatch} data-bucket={index} />
                {words}
              </li>
            ))}
          </ul>
          <ul className={styles.rows} aria-label="Maturity of all">
            <MaturityRow
              title="All components"
              maturity={summary.totals.maturity}
            />
          </ul>
          <ul
            className={styles.rows}
            aria-label={`Maturity by ${title.toLocaleLowerCase('en-US')}`}
          >
            {shown.map(({ group, depth }) => (
              <MaturityRow
                key={group.key}
                title={
                  group.key === FLEET_WITHOUT
                    ? withoutWords(groupBy)
                    : group.title
                }
                depth={depth}
                maturity={group.maturity}
              />
            ))}
          </ul>
          {shown.length < rows.length && (
            <div>
              <Button variant="secondary" onPress={() => setShowsAll(true)}>
                {`Show all ${rows.length}`}
              </Button>
            </div>
          )}
        </>
      ) : (
        <Text as="p">No review has been submitted yet.</Text>
      )}
    </Section>
  );
}
