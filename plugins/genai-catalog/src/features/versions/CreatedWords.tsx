import { Text } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { TimeAgo } from '@genai-lens/ui-components';
import styles from './Versions.module.css';

/** When a version was made, by whom, and what they said of it. */
export function CreatedWords({ version }: { version: AssetVersion }) {
  const { createdAt, author, message } = version;
  return (
    <div className={styles.stack}>
      <TimeAgo at={createdAt} short />
      {author && (
        <Text variant="body-small" color="secondary">
          by {author}
        </Text>
      )}
      {message && <Text variant="body-small">{message}</Text>}
    </div>
  );
}
