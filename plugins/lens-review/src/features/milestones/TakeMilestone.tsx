import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button, TextField } from '@backstage/ui';
import {
  milestoneConflictOf,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';
import { isMilestoneName } from './milestoneName';
import { newKey } from './newKey';
import styles from './Milestones.module.css';

interface TakeMilestoneProps {
  review: Review;
  flush: () => Promise<void>;
  onTaken: () => void;
}

/** Keeps the review as it is now, once everything in it is saved. */
export function TakeMilestone({ review, flush, onTaken }: TakeMilestoneProps) {
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  const [name, setName] = useState('');
  // The same until it succeeds or another name is chosen: trying again must not take a second one.
  const key = useRef(newKey());
  const [{ loading, error }, take] = useAsyncFn(async () => {
    await flush();
    await api.milestones.take(
      entityRef,
      lensId,
      { name: name.trim() },
      { idempotencyKey: key.current },
    );
    key.current = newKey();
    setName('');
    onTaken();
  }, [api, entityRef, lensId, name, flush, onTaken]);
  return (
    <form
      className={styles.take}
      onSubmit={event => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        className={styles.name}
        label="Name"
        placeholder="Release 2.1"
        maxLength={100}
        value={name}
        isDisabled={loading}
        onChange={next => {
          key.current = newKey();
          setName(next);
        }}
      />
      <Button
        type="submit"
        size="small"
        isPending={loading}
        isDisabled={!isMilestoneName(name)}
      >
        Take a milestone
      </Button>
      {error && (
        <Alert
          className={styles.wide}
          status="danger"
          icon
          role="alert"
          title="The milestone was not taken"
          description={
            milestoneConflictOf(error)
              ? 'Another milestone of this review has this name.'
              : messageOf(error)
          }
        />
      )}
    </form>
  );
}
