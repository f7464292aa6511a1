import { Text } from '@backstage/ui';
import {
  SourceReading,
  SourceStatus,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { UserLink } from '@genai-lens/ui-components';
import { isReading } from './sourceState';
import styles from './Sources.module.css';

const OUTCOMES: Readonly<
  Record<NonNullable<SourceReading['outcome']>, string>
> = {
  done: 'Done',
  failed: 'Failed',
  superseded: 'Given up for a newer reading',
  aborted: 'Stopped',
  lost: 'Broke off',
};

/** The latest reading: how far it is, or how it ended. */
export function ReadingLine({ source }: { source: SourceStatus }) {
  const { reading } = source;
  if (!reading) {
    return null;
  }
  const { read, written, removed, by, outcome } = reading;
  const busy = isReading(source);
  return (
    <div className={styles.reading} role="status">
      {busy && (
        <svg className={styles.progress} aria-hidden viewBox="0 0 100 4">
          <rect width="30" height="4" />
        </svg>
      )}
      <Text as="p" variant="body-small" color="secondary">
        {busy
          ? `Reading: ${read} read so far`
          : `${
              outcome ? OUTCOMES[outcome] : 'Over'
            }: ${read} read, ${written} changed, ${removed} gone`}
        {by && (
          <>
            , asked for by <UserLink userRef={by} />
          </>
        )}
      </Text>
    </div>
  );
}
