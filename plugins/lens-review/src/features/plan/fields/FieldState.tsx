import { Text } from '@backstage/ui';
import { RiCheckLine, RiErrorWarningLine } from '@remixicon/react';
import { fieldProblem } from '../../../components';
import styles from './Fields.module.css';

/** Under a field: that it was saved, or why not. */
export function FieldState(props: {
  isSaving: boolean;
  isSaved: boolean;
  error: Error | undefined;
}) {
  const { isSaving, isSaved, error } = props;
  if (error) {
    return (
      <span className={styles.problem} role="alert">
        <RiErrorWarningLine size={16} aria-hidden />
        Not saved: {fieldProblem(error)}
      </span>
    );
  }
  return (
    <Text as="span" variant="body-small" role="status" className={styles.state}>
      {isSaving && 'Saving'}
      {isSaved && !isSaving && (
        <>
          <RiCheckLine size={14} aria-hidden />
          Saved
        </>
      )}
    </Text>
  );
}
