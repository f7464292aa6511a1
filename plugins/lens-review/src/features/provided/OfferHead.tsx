import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge, StateBadge } from '../../components';
import { Offer } from './offers';
import styles from './Provided.module.css';

/** Which best practice an offer is about, where it stands in the lens, and what it counts as here. */
export function OfferHead(props: {
  lens: Lens;
  offer: Offer;
  /** What stands in the place of the plain title, such as a checkbox with it. */
  title?: ReactNode;
}) {
  const { lens, offer, title } = props;
  const pillar = lens.pillars.find(({ id }) => id === offer.pillarId);
  const question = findQuestion(lens, offer.questionId);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        {title ?? (
          <Text as="h4" variant="body-medium" weight="bold">
            {offer.title}
          </Text>
        )}
        <Text as="p" variant="body-small" color="secondary">
          {[pillar?.name, question?.subject ?? question?.title]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <div className={styles.badges}>
        <RiskBadge risk={offer.documentedRisk} />
        <StateBadge state={offer.practiceState} />
      </div>
    </div>
  );
}
