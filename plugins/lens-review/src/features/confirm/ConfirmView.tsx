import { useMemo, useState } from 'react';
import { Alert, Switch, Text } from '@backstage/ui';
import {
  Answer,
  Lens,
  Review,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice, TimeAgo } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { changesSince } from './changesSince';
import { ConfirmGroupPanel } from './ConfirmGroupPanel';
import { confirmList, wantedOf } from './confirmList';
import { useConfirm } from './useConfirm';
import styles from './Confirm.module.css';

interface ConfirmViewProps {
  lens: Lens;
  review: Review;
  /** As the server has them: what is not saved yet cannot be confirmed. */
  answers: readonly Answer[];
  scored: ScoredReview;
  session: { confirm(questionIds: readonly string[]): Promise<void> };
  mayUpdate: boolean;
  onOpen: (target: OpenTarget) => void;
}

/** *Still true*: what was answered a while ago, to be confirmed one by one or by pillar. */
export function ConfirmView(props: ConfirmViewProps) {
  const { lens, review, answers, scored, session, mayUpdate, onOpen } = props;
  const [now] = useState(() => new Date());
  const { confirm, isPending, done, failed } = useConfirm(session);
  const groups = useMemo(
    () =>
      confirmList({ lens, review, answers, questions: scored.questions, now }),
    [lens, review, answers, scored, now],
  );
  const [onlyWanted, setOnlyWanted] = useState(false);
  const wanted = wantedOf(groups);
  if (!review.submittedAt && wanted.length === 0) {
    return (
      <EmptyNotice title="Nothing to confirm yet">
        Once the review is submitted and its answers age, you confirm here that
        they are still true.
      </EmptyNotice>
    );
  }
  const changes = changesSince(review, groups);
  return (
    <div className={styles.view}>
      <Text as="p">
        {review.submittedAt && (
          <>
            Submitted <TimeAgo at={review.submittedAt} />.{' '}
          </>
        )}
        Open a pillar, look at its answers, and confirm those that are still
        true. Open the others and change them.
      </Text>
      {wanted.length > 0 && (
        <Switch
          label="Only answers that want confirmation"
          isSelected={onlyWanted}
          onChange={setOnlyWanted}
        />
      )}
      {changes.length > 0 ? (
        <Alert
          status="info"
          icon
          title="Since then"
          description={changes.join(' ')}
        />
      ) : (
        wanted.length === 0 && (
          <Text as="p" color="secondary">
            Nothing has changed since then.
          </Text>
        )
      )}
      <div aria-live="polite">
        {done && <Text as="p">{done}</Text>}
        {failed && (
          <Alert
            status="danger"
            icon
            title="Could not confirm"
            description={failed}
          />
        )}
      </div>
      {(onlyWanted ? wanted : groups).map(group => (
        <ConfirmGroupPanel
          key={group.pillar.id}
          group={group}
          lens={lens}
          isDisabled={!mayUpdate || isPending}
          onConfirm={confirm}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
