import { Alert, Box, Text } from '@backstage/ui';
import { SourceStatus } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge, TimeAgo } from '@genai-lens/ui-components';
import { ProblemList } from './ProblemList';
import { ReadingLine } from './ReadingLine';
import { SourceActions } from './SourceActions';
import { SourceCounts } from './SourceCounts';
import { sourceLook } from './sourceState';
import { sourceTypeTitle } from './sourceTypes';
import styles from './Sources.module.css';

interface SourceCardProps {
  source: SourceStatus;
  mayRefresh: boolean;
  /** Called when a reading has begun. */
  onStarted: () => void;
}

/** A source: how it stands, what it has, and what can be done with it. */
export function SourceCard(props: SourceCardProps) {
  const { source, mayRefresh, onStarted } = props;
  const look = sourceLook(source);
  const { id, type, lastSuccessAt, lastError, failures, problems } = source;
  return (
    <Box as="li" bg="neutral" className={styles.source}>
      <div className={styles.head}>
        <div>
          <Text as="h2" variant="body-large" weight="bold">
            {id}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {sourceTypeTitle(type)}
          </Text>
        </div>
        <Badge tone={look.tone} icon={look.icon}>
          {look.word}
        </Badge>
      </div>
      <Text as="p">
        {lastSuccessAt ? (
          <>
            Last read <TimeAgo at={lastSuccessAt} />
          </>
        ) : (
          'Not read yet'
        )}
      </Text>
      {lastError && (
        <Alert
          status="danger"
          icon
          title={
            failures > 1
              ? `The last ${failures} readings failed`
              : 'The last reading failed'
          }
          description={lastError}
        />
      )}
      <SourceCounts source={source} />
      <ReadingLine source={source} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {mayRefresh && source.configured && (
        <SourceActions source={source} onStarted={onStarted} />
      )}
    </Box>
  );
}
