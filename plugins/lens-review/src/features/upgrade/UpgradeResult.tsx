import { Link } from 'react-router-dom';
import { Alert, Button, Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
  UpgradedReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Upgrade.module.css';

interface UpgradeResultProps {
  upgraded: UpgradedReview;
  /** In the version that the review was upgraded to. */
  lens: Lens;
  /** Address of a question in this review. */
  hrefOfQuestion: (questionId: string) => string;
  /** Address of the comparison with the milestone that was taken. */
  hrefOfComparison: string;
  onClose: () => void;
}

/** What an upgrade has brought: new questions to answer, and what was dropped. */
export function UpgradeResult(props: UpgradeResultProps) {
  const { upgraded, lens, hrefOfQuestion, onClose } = props;
  const { review, milestone, newQuestions } = upgraded;
  const dropped = droppedWords(upgraded);
  return (
    <Alert
      status="success"
      icon
      role="status"
      title={`The review uses version ${review.lensVersion} now`}
      description={
        <div className={styles.result}>
          {newQuestions.length > 0 && (
            <>
              <Text as="p">New questions to answer:</Text>
              <ul>
                {newQuestions.map(id => (
                  <li key={id}>
                    <Link className={styles.link} to={hrefOfQuestion(id)}>
                      {findQuestion(lens, id)?.title ?? id}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Text as="p">
            {dropped && `${dropped} `}As it was, it is kept as{' '}
            <Link className={styles.link} to={props.hrefOfComparison}>
              milestone {milestone.number}, {milestone.name}
            </Link>
            .
          </Text>
        </div>
      }
      customActions={
        <Button size="small" variant="secondary" onPress={onClose}>
          Close
        </Button>
      }
    />
  );
}

function droppedWords({
  retiredQuestions,
  retiredChoices,
}: UpgradedReview): string | undefined {
  const count = (many: number, one: string) =>
    many ? [`${many} ${one}${many === 1 ? '' : 's'}`] : [];
  const parts = [
    ...count(retiredQuestions.length, 'question'),
    ...count(retiredChoices.length, 'best practice'),
  ];
  return parts.length ? `Dropped: ${parts.join(' and ')}.` : undefined;
}
