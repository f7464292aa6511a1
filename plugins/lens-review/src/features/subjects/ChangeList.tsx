import {
  Lens,
  SubjectChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo } from '@genai-lens/ui-components';
import { Link } from 'react-router-dom';
import { changeWords } from './changeWords';
import { useSubjectHref } from './useSubjectHref';
import styles from './Subjects.module.css';

/** What has changed since an answer was last said to be true, with the way to look at it. */
export function ChangeList(props: {
  changes: readonly SubjectChange[];
  lens: Lens;
}) {
  return (
    <ul className={styles.changes}>
      {props.changes.map(change => (
        <li key={`${change.kind} ${change.ref} ${change.label}`}>
          {changeWords(change, props.lens)}
          {change.noticedAt && (
            <>
              , noticed <TimeAgo at={change.noticedAt} />
            </>
          )}
          . <SubjectLink change={change} />
        </li>
      ))}
    </ul>
  );
}

/** A scope fact has no page. */
function SubjectLink({ change }: { change: SubjectChange }) {
  const hrefOf = useSubjectHref();
  if (change.kind === 'scope') {
    return null;
  }
  const { from, to, title } = change;
  return (
    <Link className={styles.link} to={hrefOf(change)}>
      {change.kind === 'prompt' && from && to && from !== to
        ? `Compare versions ${from} and ${to} of ${title}`
        : `Open ${title}`}
    </Link>
  );
}
