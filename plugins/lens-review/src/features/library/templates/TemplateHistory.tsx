import { Button, Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  LoadError,
  LoadingBlock,
  TimeAgo,
  UserLink,
} from '@genai-lens/ui-components';
import { describeEvent } from './describeEvent';
import { useTemplateHistory } from './useTemplateHistory';
import styles from './Templates.module.css';

interface TemplateHistoryProps {
  id: string;
  /** Of the template: with another one there is more to tell. */
  revision: number;
  lens: Lens;
}

/** Who changed a template, when, and what about it, newest first. */
export function TemplateHistory(props: TemplateHistoryProps) {
  const { id, revision, lens } = props;
  const { items, loading, error, load, loadMore } = useTemplateHistory({
    id,
    revision,
  });
  return (
    <section aria-label="History of the template" className={styles.part}>
      <Text as="h4" variant="body-medium" weight="bold">
        History
      </Text>
      {error && (
        <LoadError what="the history" error={error} onRetry={() => load()} />
      )}
      {!items && !error && <LoadingBlock what="the history" />}
      <ol className={styles.events}>
        {items?.map(event => {
          const { headline, changes } = describeEvent(event, lens);
          return (
            <li key={event.id}>
              <strong>{headline}</strong> · <UserLink userRef={event.by} />,{' '}
              <TimeAgo at={event.at} />
              {changes.length > 0 && (
                <ul>
                  {changes.map(change => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {loadMore && (
        <div>
          <Button
            size="small"
            variant="secondary"
            isPending={loading}
            onPress={loadMore}
          >
            Show older ones
          </Button>
        </div>
      )}
    </section>
  );
}
