import { Text } from '@backstage/ui';
import { ImportReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { CHANGE_WORDS, importSummary } from './importWords';
import styles from './Import.module.css';

/** What an import would write, question by question, and what it could not take as it is. */
export function ImportPreview({ reply }: { reply: ImportReply }) {
  const told = reply.items.filter(
    ({ change, warnings }) =>
      change === 'new' || change === 'changed' || warnings.length > 0,
  );
  return (
    <div className={styles.preview}>
      <Text as="p" role="status">
        {importSummary(reply)}
      </Text>
      {told.length > 0 && (
        <ul className={styles.items} aria-label="Answers in the file">
          {told.map(({ questionId, title, change, warnings }) => (
            <li key={questionId}>
              <strong>{CHANGE_WORDS[change]}</strong> {title}{' '}
              <code>{questionId}</code>
              {warnings.map(warning => (
                <Text key={warning} as="p" variant="body-small">
                  {warning}
                </Text>
              ))}
            </li>
          ))}
        </ul>
      )}
      {reply.unknown.length > 0 && (
        <Text as="p" variant="body-small">
          Not in this lens:{' '}
          {reply.unknown
            .map(({ questionId, choiceId }) => choiceId ?? questionId)
            .join(', ')}
        </Text>
      )}
    </div>
  );
}
