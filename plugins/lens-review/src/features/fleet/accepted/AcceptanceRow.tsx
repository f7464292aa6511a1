import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { AcceptanceItem } from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge } from '../../../components';
import { useReviewHref } from '../../../useReviewHref';
import { AcceptanceNote, usePracticeCalls } from '../../plan';
import styles from './Accepted.module.css';

interface AcceptanceRowProps {
  item: AcceptanceItem;
  /** It was decided on, or taken back. */
  onDone: () => void;
}

/** A risk of one component: what is not in place there, who asked, until when and why, and what can be done about it. */
export function AcceptanceRow({ item, onDone }: AcceptanceRowProps) {
  const { entityRef, title, owners, lensId, questionId, choiceId } = item;
  const { practiceTitle, pillarName, documentedRisk, acceptance, may } = item;
  const calls = usePracticeCalls(item, item);
  const reviewHref = useReviewHref();
  const href = reviewHref(entityRef, {
    lensId,
    view: 'plan',
    question: questionId,
    practice: choiceId,
  });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text as="h3" variant="body-medium" weight="bold">
            <Link href={href}>{practiceTitle}</Link>
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            <EntityRefLink entityRef={entityRef} title={title} /> ·{' '}
            {owners.map(owner => (
              <span key={owner.entityRef}>{owner.title} · </span>
            ))}
            {pillarName} · {choiceId}
          </Text>
        </div>
        <RiskBadge risk={documentedRisk} />
      </div>
      <AcceptanceNote
        item={{
          title: `${practiceTitle}, ${title}`,
          acceptance,
          may: { approve: may.decide, whyNot: may.whyNot },
        }}
        mayUpdate={may.revoke}
        calls={calls}
        onDone={onDone}
      />
    </li>
  );
}
