import { useId } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { RiUploadLine } from '@remixicon/react';
import { Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import { ReviewSession } from '../../../state';
import { ImportPreview } from './ImportPreview';
import { importSummary, writesAnything } from './importWords';
import { useImport } from './useImport';
import styles from './Import.module.css';

interface ImportSectionProps {
  session: ReviewSession;
  review: Review;
}

/** Takes answers over from the AWS tool, after a look at what that changes. */
export function ImportSection({ session, review }: ImportSectionProps) {
  const { looked, look, written, write } = useImport(session, review);
  const inputId = useId();
  const error = looked.error ?? written.error;
  const found = looked.value;
  return (
    <section className={styles.section} aria-labelledby={`${inputId}-title`}>
      <h3 id={`${inputId}-title`} className={styles.title}>
        Import from the AWS Well-Architected Tool
      </h3>
      <Text as="p" variant="body-small">
        Choose files with what{' '}
        <code>aws wellarchitected get-answer --output json</code> or{' '}
        <code>list-answers</code> printed (only the first has notes). You see
        what would change before anything is written.
      </Text>
      <label htmlFor={inputId} className={styles.choose}>
        <Text variant="body-small" weight="bold">
          Files
        </Text>
        <input
          id={inputId}
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => look([...(target.files ?? [])])}
        />
      </label>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not import the answers"
          description={messageOf(error)}
        />
      )}
      {found && !written.value && <ImportPreview reply={found.reply} />}
      {found && !written.value && writesAnything(found.reply) && (
        <div>
          <Button
            size="small"
            iconStart={<RiUploadLine aria-hidden />}
            isPending={written.loading}
            onPress={() => write(found)}
          >
            Write these answers
          </Button>
        </div>
      )}
      {written.value && (
        <Alert
          status="success"
          icon
          role="status"
          title="The answers are written"
          description={importSummary(written.value)}
        />
      )}
    </section>
  );
}
