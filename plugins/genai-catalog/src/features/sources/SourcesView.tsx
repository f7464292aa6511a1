import { Text } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { SourceCard } from './SourceCard';
import { useSources } from './useSources';
import styles from './Sources.module.css';

/** The sources that config names, with how reading them went. */
export function SourcesView() {
  const { value, error, retry } = useSources();
  if (error) {
    return (
      <main className={styles.view}>
        <LoadError what="the sources" error={error} onRetry={retry} />
      </main>
    );
  }
  if (!value) {
    return (
      <main className={styles.view}>
        <LoadingBlock what="the sources" />
      </main>
    );
  }
  if (!value.items.length) {
    return (
      <main className={styles.view}>
        <EmptyNotice title="No source is configured">
          Name the places where prompts and models live under
          genaiCatalog.sources in the configuration.
        </EmptyNotice>
      </main>
    );
  }
  return (
    <main className={styles.view}>
      <Text as="p">
        Sources are read on a schedule. One that cannot be read keeps its last
        state: nothing is lost while it is away.
      </Text>
      <ul className={styles.sources}>
        {value.items.map(source => (
          <SourceCard
            key={source.id}
            source={source}
            mayRefresh={value.may.refresh}
            onStarted={retry}
          />
        ))}
      </ul>
    </main>
  );
}
