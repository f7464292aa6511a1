import { useId } from 'react';
import { Button, Text } from '@backstage/ui';
import styles from './Versions.module.css';

/** Stands where an author would approve: what one has written, somebody else approves. */
export function OwnVersion({ label }: { label: string }) {
  const id = useId();
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isDisabled
        aria-label={label}
        aria-describedby={id}
      >
        Approve
      </Button>
      <Text
        id={id}
        variant="body-small"
        color="secondary"
        className={styles.own}
      >
        You wrote it. Somebody else has to approve it.
      </Text>
    </>
  );
}
