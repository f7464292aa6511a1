import { Alert } from '@backstage/ui';
import { Answer } from '@genai-lens/backstage-plugin-lens-review-common';
import { Link } from 'react-router-dom';
import { changedAnswers } from './changedAnswers';
import styles from './Subjects.module.css';

/** Above a review: how many answers want confirmation because what they were about has changed. */
export function ChangedNotice(props: {
  answers: ReadonlyMap<string, Answer>;
  /** Where they are listed. */
  href: string;
}) {
  const count = changedAnswers(props.answers.values()).length;
  if (count === 0) {
    return null;
  }
  return (
    <Alert
      status="warning"
      icon
      title={
        count === 1
          ? 'One answer may not be true any more'
          : `${count} answers may not be true any more`
      }
      description={
        <>
          What {count === 1 ? 'it was' : 'they were'} about has changed.{' '}
          <Link className={styles.link} to={props.href}>
            Look at {count === 1 ? 'it' : 'them'} and confirm
          </Link>
        </>
      }
    />
  );
}
