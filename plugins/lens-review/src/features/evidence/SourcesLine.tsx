import { Button, Text } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { EvidenceSource } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo } from '@genai-lens/ui-components';
import { useEvidenceState } from './useEvidenceState';
import styles from './Evidence.module.css';

/** How asking the sources went, and a way to ask them now. */
export function SourcesLine(props: {
  sources: readonly EvidenceSource[];
  evidence: ReturnType<typeof useEvidenceState>;
  mayUpdate: boolean;
}) {
  const { sources, evidence, mayUpdate } = props;
  const mayAsk = mayUpdate && sources.some(({ tool }) => tool === undefined);
  const isPending = evidence.doing === 'refresh';
  return (
    <div className={styles.sources} aria-live="polite">
      {sources.map(source => (
        <Text
          key={source.id}
          as="p"
          variant="body-small"
          color={source.failed ? 'danger' : 'secondary'}
        >
          <SourceWords source={source} />
        </Text>
      ))}
      {mayAsk && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<RiRefreshLine aria-hidden />}
            isPending={isPending}
            onPress={() => evidence.refresh()}
          >
            Refresh now
          </Button>
        </div>
      )}
    </div>
  );
}

function SourceWords({ source }: { source: EvidenceSource }) {
  const { title, tool, askedAt, answeredAt, failed } = source;
  if (tool !== undefined) {
    return (
      <>
        {title} sends evidence
        {askedAt && (
          <>
            , last <TimeAgo at={askedAt} short />
          </>
        )}
        .
      </>
    );
  }
  if (!askedAt) {
    return <>{title} was not asked yet.</>;
  }
  if (!failed) {
    return (
      <>
        {title} was asked <TimeAgo at={askedAt} short />.
      </>
    );
  }
  return (
    <>
      {title} could not be asked <TimeAgo at={askedAt} short />.{' '}
      {answeredAt ? (
        <>
          What it said <TimeAgo at={answeredAt} short /> stands.
        </>
      ) : (
        'It has never answered.'
      )}
    </>
  );
}
