import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import { RiCheckLine, RiCloseCircleLine } from '@remixicon/react';
import { RunWithModel } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  Badge,
  ExternalLink,
  LoadError,
  LoadingBlock,
  TimeAgo,
} from '@genai-lens/ui-components';
import { Section, shortName } from '../../components';
import { scoreWords } from '../evaluations/scoreWords';
import { useModelRuns } from './useModelRuns';
import styles from './ModelRuns.module.css';

interface ModelRunsProps {
  entityRef: string;
  /** The model retires: what was evaluated with it has to be evaluated again. */
  ends: boolean;
}

/** The evaluations that were run with a model. */
export function ModelRuns({ entityRef, ends }: ModelRunsProps) {
  const { value, loading, error, retry, loadMore } = useModelRuns(entityRef);
  const items = value?.items ?? [];
  return (
    <Section
      title={ends ? 'Evaluations that end with it' : 'Evaluations with it'}
      aside={
        value &&
        value.totalItems > 0 && (
          <Text variant="body-small" color="secondary">
            {value.totalItems === 1
              ? '1 evaluation'
              : `${value.totalItems} evaluations`}
          </Text>
        )
      }
    >
      {error && (
        <LoadError what="the evaluations" error={error} onRetry={retry} />
      )}
      {!error && !value && <LoadingBlock what="the evaluations" />}
      {value && items.length === 0 && (
        <Text as="p">Nothing was evaluated with it.</Text>
      )}
      {items.length > 0 && (
        <ul className={styles.rows}>
          {items.map(run => (
            <RunRow
              key={`${run.ref} ${run.version} ${run.model} ${run.suite} ${run.runAt}`}
              run={run}
            />
          ))}
        </ul>
      )}
      {loadMore && (
        <Button
          size="small"
          variant="secondary"
          isDisabled={loading}
          onPress={loadMore}
        >
          {`Show more (${items.length} of ${value?.totalItems} shown)`}
        </Button>
      )}
    </Section>
  );
}

function RunRow({ run }: { run: RunWithModel }) {
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span>
          <EntityRefLink entityRef={run.ref} title={run.title} hideIcon />,{' '}
          version {shortName(run.version)}
        </span>
        <Text as="span" variant="body-small" color="secondary">
          {run.suite}, <TimeAgo at={run.runAt} />
          {run.link && (
            <>
              {' · '}
              <ExternalLink href={run.link}>Report</ExternalLink>
            </>
          )}
        </Text>
      </span>
      <span className={styles.state}>
        {run.score !== undefined && (
          <Text variant="body-small">{scoreWords(run)}</Text>
        )}
        <Badge
          tone={run.passed ? 'positive' : 'negative'}
          icon={run.passed ? RiCheckLine : RiCloseCircleLine}
        >
          {run.passed ? 'Passed' : 'Failed'}
        </Badge>
      </span>
    </li>
  );
}
