import { Link, Text } from '@backstage/ui';
import {
  MaturityBar,
  PracticeCounts,
  staleSentences,
  StatusBadge,
} from '../../components';
import { CardRow } from './cardRows';
import styles from './Card.module.css';

/** One lens in the card: how its review stands, and the way to it. */
export function CardLens({ row, href }: { row: CardRow; href: string }) {
  const { lensName, scorecard } = row;
  if (!scorecard || scorecard.status === 'none') {
    return (
      <li className={styles.lens}>
        <Text as="h3" variant="body-medium" weight="bold">
          {lensName}
        </Text>
        <Text as="p" color="secondary">
          Not reviewed yet.
        </Text>
        <Link href={href} aria-label={`Begin the review, ${lensName}`}>
          Begin the review
        </Link>
      </li>
    );
  }
  const { status, answered, questions, unknownPractices } = scorecard;
  const words = status === 'draft' ? 'Continue the review' : 'Open the review';
  return (
    <li className={styles.lens}>
      <div className={styles.head}>
        <Text as="h3" variant="body-medium" weight="bold">
          {lensName}
        </Text>
        <StatusBadge status={status} />
      </div>
      {staleSentences(scorecard.staleReasons).map(sentence => (
        <Text key={sentence} as="p" variant="body-small" color="secondary">
          {sentence}
        </Text>
      ))}
      <Text as="p" variant="body-small" color="secondary">
        {answered} of {questions} questions answered
        {unknownPractices > 0 &&
          ` · ${unknownPractices} best practices unanswered or unknown`}
      </Text>
      <PracticeCounts score={scorecard} compact />
      <MaturityBar maturity={scorecard.maturity} compact />
      <Link href={href} aria-label={`${words}, ${lensName}`}>
        {words}
      </Link>
    </li>
  );
}
