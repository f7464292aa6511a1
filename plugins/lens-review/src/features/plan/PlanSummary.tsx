import { Text } from '@backstage/ui';
import { RiAlarmWarningLine } from '@remixicon/react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { Badge, ExternalLink } from '@genai-lens/ui-components';
import { dayWords, isPast } from '../../components';
import { STATUS_WORDS } from './planWords';
import styles from './Plan.module.css';

/** What is planned, on a line. */
export function PlanSummary({ item }: { item: Improvement }) {
  const { owner, dueAt, status, ticketUrl } = item;
  if (!owner && !dueAt && !ticketUrl && status === 'open') {
    return (
      <Text as="p" variant="body-small" color="secondary">
        Nothing is planned.
      </Text>
    );
  }
  return (
    <ul className={styles.facts}>
      <li>{STATUS_WORDS[status]}</li>
      <li>
        {owner ? (
          <>
            Owner: <EntityRefLink entityRef={owner} hideIcon />
          </>
        ) : (
          'No owner'
        )}
      </li>
      <li>{dueAt ? `Due ${dayWords(dueAt)}` : 'No due date'}</li>
      {dueAt && status !== 'done' && isPast(dueAt, new Date()) && (
        <li>
          <Badge tone="negative" icon={RiAlarmWarningLine}>
            Overdue
          </Badge>
        </li>
      )}
      {ticketUrl && (
        <li>
          <ExternalLink href={ticketUrl}>Ticket</ExternalLink>
        </li>
      )}
    </ul>
  );
}
