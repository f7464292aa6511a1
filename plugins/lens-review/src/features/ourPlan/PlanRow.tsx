import { Link, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RiAlarmWarningLine } from '@remixicon/react';
import { PlanItem } from '@genai-lens/backstage-plugin-lens-review-common';
import { Badge, ExternalLink } from '@genai-lens/ui-components';
import { dayWords, RiskBadge } from '../../components';
import { useReviewHref } from '../../useReviewHref';
import styles from './OurPlan.module.css';

/** A best practice that somebody is to close, with the way to its place in the plan of its review. */
export function PlanRow({ item }: { item: PlanItem }) {
  const { title, practiceTitle, entityRef, lensId, questionId, choiceId } =
    item;
  const { owner, dueAt, overdue, status, ticketUrl, documentedRisk } = item;
  const reviewHref = useReviewHref();
  const href = reviewHref(entityRef, {
    lensId,
    view: 'plan',
    question: questionId,
    practice: choiceId,
  });
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link href={href}>{practiceTitle}</Link>
        <Text as="span" variant="body-small" color="secondary">
          {title} · <EntityRefLink entityRef={owner} hideIcon />
          {status === 'in-progress' && ' · in progress'}
          {ticketUrl && (
            <>
              {' · '}
              <ExternalLink href={ticketUrl}>Ticket</ExternalLink>
            </>
          )}
        </Text>
      </span>
      <span className={styles.state}>
        <RiskBadge risk={documentedRisk} />
        {overdue && (
          <Badge tone="negative" icon={RiAlarmWarningLine}>
            Overdue
          </Badge>
        )}
        <Text variant="body-small">
          {dueAt ? `Due ${dayWords(dueAt)}` : 'No due date'}
        </Text>
      </span>
    </li>
  );
}
