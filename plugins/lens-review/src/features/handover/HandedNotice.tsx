import { Alert } from '@backstage/ui';
import { Link } from 'react-router-dom';
import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Handover.module.css';

/** To people who may answer some questions of a review, and change nothing else of it. */
export function HandedNotice(props: {
  lens: Lens;
  questionIds: readonly string[];
  hrefOf: (questionId: string) => string;
}) {
  const { lens, questionIds, hrefOf } = props;
  const isOne = questionIds.length === 1;
  return (
    <Alert
      status="info"
      icon
      title={
        isOne
          ? 'One question of this review was handed to you'
          : `${questionIds.length} questions of this review were handed to you`
      }
      description={
        <>
          You may answer{' '}
          {questionIds.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link className={styles.link} to={hrefOf(id)}>
                {findQuestion(lens, id)?.subject ?? id} ({id})
              </Link>
            </span>
          ))}
          . The rest of the review you may read, but not change.
        </>
      }
    />
  );
}
