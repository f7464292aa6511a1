import { Button, Text } from '@backstage/ui';
import {
  Answer,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { QuestionDraft, toDraft } from '../../state';
import { describeDraft } from './describeDraft';
import styles from './ConflictPanel.module.css';

interface ConflictPanelProps {
  question: Question;
  mine: QuestionDraft;
  current: Answer;
  onResolve: (keep: 'mine' | 'theirs') => void;
}

/** Somebody else saved the same answer meanwhile: both versions, and the choice between them. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { question, mine, current, onResolve } = props;
  const own = describeDraft(question, mine);
  const other = describeDraft(question, toDraft(question, current));
  const rows = own.map((line, index) => ({
    ...line,
    theirs: other[index].value,
  }));
  return (
    <div role="alert" className={styles.panel}>
      <Text as="p" weight="bold">
        This answer was changed by <UserLink userRef={current.updatedBy} />{' '}
        <TimeAgo at={current.updatedAt} short /> while you were editing it.
        Which version should stay?
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, value, theirs }) => (
              <tr key={label} data-differs={value !== theirs || undefined}>
                <th scope="row">
                  {label}
                  {value !== theirs && <span> (differs)</span>}
                </th>
                <td>{value}</td>
                <td>{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        <Button size="small" onPress={() => onResolve('mine')}>
          Keep mine
        </Button>
        <Button
          size="small"
          variant="secondary"
          onPress={() => onResolve('theirs')}
        >
          Take theirs
        </Button>
      </div>
    </div>
  );
}
